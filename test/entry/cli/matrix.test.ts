import { writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import { cli, ownFolder } from "./run-cli";

/** Tables with fields down and figures across on the command line: checked, made a form of, and added up. */

const { at } = ownFolder();

const title = "THỐNG KÊ GIẢI QUYẾT HỒ SƠ QUÝ I NĂM 2026 CỦA UBND XÃ";
const header = [
  "TT\tLĩnh vực\tTiếp nhận\t\t\tĐã giải quyết\t\t",
  "\t\tTổng số\tTrực tuyến\tTrực tiếp\tTổng số\tĐúng hạn\tQuá hạn",
  "(1)\t(2)\t(3)=(4)+(5)\t(4)\t(5)\t(6)=(7)+(8)\t(7)\t(8)",
];

function table(name: string, office: string, wrong = 0): string {
  const rows = [
    `1\tĐất đai\t${50 + wrong}\t30\t20\t45\t44\t1`,
    "2\tHộ tịch\t90\t80\t10\t88\t88\t0",
    "3\tChứng thực\t40\t0\t40\t40\t40\t0",
    `\tTổng cộng\t${180 + wrong}\t110\t70\t173\t172\t1`,
  ];
  const lines = [`${title} ${office}`, "Đơn vị tính: hồ sơ", ...header, ...rows];
  writeFileSync(at(name), `${lines.join("\n")}\n`);
  return at(name);
}

const right = table("right.tsv", "BÌNH AN");
const wrong = table("wrong.tsv", "BÌNH MINH", 9);

async function reportOf(...args: string[]): Promise<FileReport> {
  const { out } = await cli("check", ...args, "--format", "json");
  return (JSON.parse(out) as FileReport[])[0]!;
}

it("is judged without a form, and not called judged whatever it says", async () => {
  expect(await reportOf(right)).toMatchObject({ template: null, verdict: "notJudged", unreadFigures: 0, findings: [] });
  const { findings } = await reportOf(wrong);
  expect(findings.map(({ severity, cells }) => [severity, cells[0]!.address])).toEqual([
    ["warning", "C6"],
    ["warning", "C9"],
  ]);
  expect(findings[0]!.message).toContain("Yêu cầu: (3)=(4)+(5).");
});

it("makes a form whose reports are checked and added up cell by cell", async () => {
  const made = await cli("form", right, "--out", at("form.json"), "--unit-type", "xa");
  expect(made.code).toBe(0);
  const { template, findings } = await reportOf(wrong, "--form", at("form.json"));
  expect(findings.map(({ severity, cells }) => [severity, cells[0]!.address])).toContainEqual(["error", "C6"]);
  const other = table("other.tsv", "BÌNH HÒA");
  await cli("merge", right, other, "--form", at("form.json"), "--template", template!, "--out", at("all.xlsx"));
  const { out } = await cli("export", at("all.xlsx"), "--form", at("form.json"), "--format", "csv");
  expect(out).toMatch(/dat-dai:c;[^\n]*;100;có số liệu/);
  expect(out).toMatch(/cong:f;[^\n]*;346;có số liệu/);
});
