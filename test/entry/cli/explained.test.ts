import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  address,
  checkAll,
  compile,
  decimal,
  explained,
  loadTemplate,
  recognise,
  type Layout,
  type Reading,
} from "../../../src/core";
import type { FileReport } from "../../../src/entry/cli/report";
import { readSnapshot } from "../../../src/sheets/xlsx";
import tinh from "../../../templates/bnv-6459-2020/tinh.json";
import { fill } from "./fill";
import { cli, ownFolder } from "./run-cli";

const { at } = ownFolder();

const template = loadTemplate(tinh, "tinh.json");
const plan = compile(template);
const KEY = "tthc.thong-ke";
const NOTE = "Theo văn bản 12";
const RULE = `heading/${KEY}`;

/** What the pane keeps when the warning is explained while the figure is this. */
function keptFor(figure: number) {
  const readings = plan.cells.map(({ key }): Reading =>
    key === KEY ? { kind: "value", value: decimal(figure) } : { kind: "blank" },
  );
  const form = { plan, readings, notes: new Map([[KEY, NOTE]]), kept: new Map<string, string>() };
  return explained(checkAll(plan, readings).failed.get(RULE)!, form, NOTE);
}

function withName(file: Uint8Array, { name, text }: { name: string; text: string }): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts["xl/workbook.xml"]!).replace(/<definedNames>.*<\/definedNames>/s, "");
  const names = `<definedNames><definedName name="${name}" localSheetId="0" hidden="1">"${text}"</definedName></definedNames>`;
  parts["xl/workbook.xml"] = strToU8(xml.replace("</sheets>", `</sheets>${names}`));
  return zipSync(parts);
}

describe("check: a warning explained in the pane", () => {
  let layout: Layout;
  let typed: Uint8Array;
  let cell: string;

  beforeAll(async () => {
    await cli("new", "bnv-6459-2020/tinh", "--out", at("tinh.xlsx"), "--period", "6-thang", "--year", "2021");
    const blank = readFileSync(at("tinh.xlsx"));
    layout = recognise(await readSnapshot(blank), [template])[0]!;
    const place = layout.cells.get(KEY)!;
    const note = layout.notes.get(KEY)!;
    cell = address(place.row, place.column);
    typed = await fill(blank, { [cell]: 5, [address(note.row, note.column)]: NOTE });
  });

  async function check(file: Uint8Array) {
    writeFileSync(at("da-ghi.xlsx"), file);
    const [report] = JSON.parse((await cli("check", at("da-ghi.xlsx"), "--format", "json")).out) as FileReport[];
    return report!.findings.find(({ rule }) => rule === RULE)!;
  }

  it("is explained by its note, and by what the file keeps while the figure is the same", async () => {
    expect((await check(typed)).explained).toBe(true);
    expect((await check(withName(typed, keptFor(5)))).explained).toBe(true);
  });

  it("is open again when the figure is another than the file keeps, and says so", async () => {
    const finding = await check(withName(typed, keptFor(3)));
    expect(finding.explained).toBe(false);
    expect(finding.message).toMatch(
      new RegExp(`Đã giải trình khi ${cell} là 3; nay là 5\\. Xem lại lời giải trình\\.$`),
    );
  });
});

describe("check: lines above the tables", () => {
  it("of another period than the call's, or of other days, are errors at their place", async () => {
    await cli("new", "ninh-thuan-2022/huyen", "--out", at("huyen.xlsx"), "--period", "6-thang", "--year", "2024");
    const blank = readFileSync(at("huyen.xlsx"));
    const { sheets } = await readSnapshot(blank);
    const row = sheets[4]!.texts.findIndex((texts) => texts.some((text) => text.includes("số liệu từ")));
    const days = "Kỳ báo cáo: 6 tháng 2024 (số liệu từ 15/12/2023 đến 14/3/2024)";
    writeFileSync(at("khac-ngay.xlsx"), await fill(blank, { [`A${row + 1}`]: days }, 4));
    const check = async (...args: string[]) => {
      const [report] = JSON.parse(
        (await cli("check", at("khac-ngay.xlsx"), "--format", "json", ...args)).out,
      ) as FileReport[];
      return report!.findings.filter(({ kind }) => kind === "title");
    };
    const place = { sheet: sheets[4]!.name, address: `A${row + 1}`, indicator: "phu-luc-5" };
    expect(await check()).toMatchObject([
      { rule: "title/window/phu-luc-5", severity: "error", cells: [place], fixes: [] },
    ]);
    const asked = await check("--period", "quy-1", "--year", "2024");
    expect(asked.filter(({ rule }) => !rule.includes("window"))).toHaveLength(7);
    expect(asked[0]?.message).toMatch(
      /Dòng tiêu đề ghi kỳ báo cáo “6 tháng 2024”, trong khi đang kiểm tra kỳ “Quý I 2024”/,
    );
  });
});
