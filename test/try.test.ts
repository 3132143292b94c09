import { readFileSync, readdirSync } from "node:fs";
import { recognise } from "/work/wt/docx/src/core";
import { readWord } from "/work/wt/docx/src/sheets/docx";
import { templateNamed } from "/work/wt/docx/src/entry/cli/templates";
test("x", async () => {
  const ids = (JSON.parse(readFileSync("templates/catalogue.json", "utf8")) as { id: string }[]).map(({ id }) => id);
  const templates = await Promise.all(ids.map(templateNamed));
  for (const f of process.env.FILES!.split(":")) {
    const bytes = readFileSync(f);
    const t0 = performance.now();
    const w = readWord(bytes, "a");
    const t1 = performance.now();
    const layouts = recognise(w.snapshot, templates);
    const t2 = performance.now();
    console.log(f, (t1-t0).toFixed(0), (t2-t1).toFixed(0), w.snapshot.sheets[0]!.texts.length, JSON.stringify(w.snapshot.sheets[0]!.word!.tables), layouts.map(l=>l.template.file.id+" "+l.appendices.map(a=>`${a.appendix} ${a.matchedRows} -${a.missingRows.length} ?${a.unmatchedRows.length} `+ [...(l.captions.get(a.sheet)??[])].length)).join("\n"));
  }
});
