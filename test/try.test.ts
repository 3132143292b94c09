import { readFileSync, writeFileSync } from "node:fs";
import { draw, recognise, titleFilling } from "../src/core";
import { readWord, writeWord } from "../src/sheets/docx";
import { templateNamed } from "../src/entry/cli/templates";
import { words } from "./core/layout/forms";
import { convert } from "./support/libreoffice";
test("x", async () => {
  const ids = (JSON.parse(readFileSync("templates/catalogue.json", "utf8")) as { id: string }[]).map(({ id }) => id);
  const templates = await Promise.all(ids.map(templateNamed));
  for (const t of templates) {
    const period = t.file.periods[0]!;
    const d = draw(t, titleFilling({office: "UBND huyện Ninh Sơn", period, year: 2024}), words);
    const bytes = writeWord(d, { figure: String });
    writeFileSync(`/tmp/dx/${t.file.id.replace("/", "_")}.docx`, bytes);
    const w = readWord(bytes, "a");
    const layouts = recognise(w.snapshot, templates);
    console.log(t.file.id, t.file.appendices.map(a=>a.tables.map(t=>t.rows.length)).join(), layouts.map(l=>l.template.file.id+" "+l.appendices.map(a=>`${a.appendix} ${a.matchedRows} -${a.missingRows.length} ?${a.unmatchedRows.length} `)).join("\n"));
  }
});
