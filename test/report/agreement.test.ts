import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseAddress } from "../../src/core";
import type { ExportFile } from "../../src/core/record/export";
import { collectFrom } from "../../src/entry/collect";
import { reportsIn } from "../../src/entry/pane/file-report";
import { collectFiles, previewOf } from "../../src/entry/pane/merge-work";
import { figuresFileOf } from "../../src/entry/pane/paper-work";
import { officeReport } from "../../src/report/office-report";
import { textChoice } from "../../src/report/text-beside";
import { verdictOf } from "../../src/report/verdict";
import { readSnapshot } from "../../src/sheets/xlsx";
import { verdictHeads } from "../../src/text/verdict";
import { cli, ownFolder } from "../entry/cli/run-cli";
import { checked } from "../support/checked";
import { shipped, type Shipped } from "../templates/shipped";
import { plantedFile, type PlantedFile } from "./planted";
import { cleanSample, reportFile, type ReportFile } from "./report-files";
import { checkedFile, inPane, markedCells, save, textsOf, toldBy, toldByFile, type InPane } from "./told";

const { at } = ownFolder();
const templates = shipped.map(({ plan }) => plan.template);
const CASES = ["clean", "empty", "planted"] as const;
type Case = (typeof CASES)[number];

async function fileOf(form: Shipped, which: Case): Promise<ReportFile> {
  const clean = cleanSample(form.id);
  if (which === "planted") return plantedFile(form, clean);
  return reportFile(form.plan.template, which === "clean" ? clean : { ...clean, figures: {} });
}

/** What a pane is given of a chosen file. */
function chosen(name: string, { bytes }: ReportFile) {
  return {
    name,
    size: bytes.length,
    webkitRelativePath: "",
    lastModified: 0,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

describe.each(shipped)("$id", (form) => {
  const { template } = form.plan;
  const folder = at(form.id.replaceAll("/", "-"));
  const inFolder = (name: string) => `${folder}/${name}`;
  beforeAll(() => mkdirSync(folder));

  describe.each(CASES)("%s", (which) => {
    let file: ReportFile;
    let path: string;
    let pane: InPane;
    beforeAll(async () => {
      file = await fileOf(form, which);
      path = save(inFolder(`${which}.xlsx`), file);
      pane = inPane(file, templates);
    });

    it("is what it was made to be", () => {
      const { errors, openWarnings, explainedWarnings } = pane.result;
      const changed = openWarnings.filter(({ review }) => review?.kind === "changed");
      const counts = [errors, openWarnings, explainedWarnings, changed].map(({ length }) => Math.min(length, 1));
      expect(pane.form.template.file.id).toBe(form.id);
      if (which === "planted") {
        const { isExplained, isChanged } = file as PlantedFile;
        expect(counts).toEqual([1, 1, Number(isExplained), Number(isChanged)]);
      } else expect([counts, pane.told.verdict]).toEqual([[0, 0, 0, 0], which === "clean" ? "ready" : "notReady"]);
    });

    it("is told alike by check, its Phiếu, its marked copy and the summary", async () => {
      const [slip, copy, summary] = ["slip", "marked", "summary"].map((name) => inFolder(`${which}-${name}.xlsx`));
      const report = await checkedFile(path, "--slip", slip!, "--marked", copy!, "--summary", summary!);
      expect(toldByFile(report)).toEqual(pane.told);
      expect(report.notes).toHaveLength(pane.form.formNotes.length);

      const { errors, openWarnings, explainedWarnings, verdict } = pane.result;
      const lines = await textsOf(slip!);
      expect(lines.filter(([number]) => /^\d+$/.test(number ?? "")).map(([, severity]) => severity)).toEqual([
        ...errors.map(() => "Lỗi"),
        ...openWarnings.map(() => "Cảnh báo"),
        ...explainedWarnings.map(() => "Đã giải trình"),
      ]);
      const head = `${verdictHeads[verdict].toUpperCase()}. `;
      expect(lines.flat().filter((text) => text.startsWith(head))).toHaveLength(1);

      expect(await markedCells(copy!)).toEqual(new Set(pane.told.findings.flatMap(({ cells }) => cells)));
      expect(toldByFile(await checkedFile(copy!))).toEqual(pane.told);

      const [, row = []] = await textsOf(summary!);
      const warnings = openWarnings.length + explainedWarnings.length;
      expect([row[4], row[6], row[7]]).toEqual([verdictHeads[verdict], String(errors.length), String(warnings)]);
    });

    it("hands on the same figures and fingerprint", async () => {
      const ours = await figuresFileOf(pane.session.paper(pane.form.id)!, "json");
      const { out } = await cli("export", path, "--format", "json");
      const [report] = (JSON.parse(out) as ExportFile).reports;
      const { file: from, ...figures } = report!;
      expect([from, figures]).toEqual([path, (JSON.parse(ours.text) as ExportFile).reports[0]]);
      expect((await checkedFile(path)).forms[0]?.fingerprint).toBe(figures.fingerprint);
    });

    it("is the same report to whoever consolidates, and to a later period", async () => {
      const collected = collectFrom(path, checked(file.snapshot, templates));
      expect(collected).toEqual([officeReport(pane.form, path, pane.session.state())]);
      const { said, errors, warnings } = officeReport(pane.form, path, pane.session.state());
      expect([errors, warnings]).toEqual([pane.result.errors.length, pane.result.openWarnings.length]);
      const unsure = pane.result.openWarnings.filter(({ finding }) => finding.kind === "notation");
      const kinds = unsure.flatMap(({ finding }) => finding.cells.map((key) => said.get(key)?.kind));
      expect(kinds).toEqual(kinds.map(() => "doubt"));

      const earlier = await reportsIn(chosen(path, file), templates);
      if ("fault" in earlier) throw new Error(earlier.fault);
      const today = new Date().toISOString().slice(0, 10);
      const nothing = { unread: [], cut: [], unsplit: [] };
      expect(earlier.read.map((one) => toldBy(one, verdictOf(one, nothing, today)))).toEqual([pane.told]);
    });
  });

  it("is consolidated to one and the same judgement in the pane and on the command line", async () => {
    const source = await fileOf(form, "clean");
    const { period, year, office } = cleanSample(form.id);
    const path = save(inFolder("nguon.xlsx"), source);
    const hearing = { heard: () => undefined, calledOff: () => false };
    const found = await collectFiles([chosen(path, source)], templates, hearing);
    const id = form.plan.template.file.periods.find((one) => one.id === period)!.id;
    const request = { template: form.id, from: form.id, period: { id, year }, offices: [], office: "Sở Nội vụ" };
    const preview = previewOf(found!, request, templates)!;
    expect(preview.chosen.counted.map((one) => one.office)).toEqual([office]);

    const out = inFolder("tong-hop.xlsx");
    const said = await cli(
      "merge",
      path,
      "--template",
      form.id,
      "--out",
      out,
      "--office",
      "Sở Nội vụ",
      "--format",
      "json",
    );
    const { report } = JSON.parse(said.out) as { report: Awaited<ReturnType<typeof checkedFile>> };
    const told = toldByFile(report);
    const asFile = toldByFile(await checkedFile(out, "--template", form.id));
    const { sheets } = await readSnapshot(readFileSync(out));
    const shown = (cell: string) => {
      const [, sheet, address = ""] = /^(.*)!(.*)$/.exec(cell) ?? [];
      const at = parseAddress(address);
      return at && sheets.find(({ name }) => name === sheet)?.texts[at.row]?.[at.column];
    };
    // What merging leaves blank is the offices' to fill: only a file opened for itself asks for it.
    const left = asFile.findings.filter((finding) => !told.findings.some(({ rule }) => rule === finding.rule));
    expect(left.filter(({ cells }) => cells.every((cell) => shown(cell) !== ""))).toEqual([]);
    expect(asFile.findings.filter((finding) => !left.includes(finding))).toEqual(told.findings);
    const open = told.findings.filter(({ severity, explained }) => severity === "warning" && !explained);
    const errors = told.findings.filter(({ severity }) => severity === "error");
    expect([preview.errors, preview.warnings]).toEqual([errors.length, open.length]);
  });

  it("is told alike beside an earlier period and its own text", async () => {
    const clean = cleanSample(form.id);
    const more = Object.entries(clean.figures).map(([key, figure]) => [key, Number(figure) * 3 + 1] as const);
    const earlier = await reportFile(template, { ...clean, period: "quy-1", figures: Object.fromEntries(more) });
    const labels = [...template.cells.values()].filter(
      ({ key, measure }) => measure.type === "count" && key in clean.figures,
    );
    const text = labels.map(({ row, key }) => `${row.label} là ${Number(clean.figures[key]) + 3}.`).join("\n");
    const [now, before, said] = [inFolder("nay.xlsx"), inFolder("truoc.xlsx"), inFolder("bao-cao.txt")];
    const file = await reportFile(template, clean);
    save(now, file);
    save(before, earlier);
    writeFileSync(said, text);

    const read = await reportsIn(chosen(before, earlier), templates);
    if ("fault" in read) throw new Error(read.fault);
    const previous = [{ kind: "file", id: before, name: before, reports: read.read }] as const;
    const pane = inPane(file, templates, { previous, text: textChoice(text, said, templates) });
    const kinds = new Set(pane.form.findings.map(({ finding }) => finding.kind));
    expect([...kinds].filter((kind) => kind === "previous" || kind === "report-text").sort()).toEqual([
      "previous",
      "report-text",
    ]);
    const slip = inFolder("nay-slip.xlsx");
    expect(toldByFile(await checkedFile(now, "--previous", before, "--text", said, "--slip", slip))).toEqual(pane.told);
    const rows = (await textsOf(slip)).filter(([number]) => /^\d+$/.test(number ?? ""));
    expect(rows).toHaveLength(pane.told.findings.length);
  });
});
