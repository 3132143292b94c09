import { address, recognise } from "../../../src/core";
import { reportOf } from "../../../src/entry/cli/report-form";
import { checked } from "../../support/checked";
import { blankForm, snapshot, typed } from "../../support/snapshot";
import { shippedAs } from "../../templates/shipped";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const [form] = blankForm(template);

it("reports what is odd in the figures as a warning, in words, which the note explains", async () => {
  if (!form) throw new Error("the template draws no sheet");
  const [layout] = recognise(snapshot(form), [template]);
  const at = (key: string) => {
    const place = layout?.cells.get(key);
    return place ? address(place.row, place.column) : "";
  };
  const figures = { [at("tthc.hieu-luc")]: 1457, [at("tthc.hieu-luc.cap-tinh")]: 1457 };
  const report = (cells: Readonly<Record<string, number | string>>) => {
    return reportOf("a.xlsx", checked(snapshot(typed(form, cells)), [template]), "2021-06-01");
  };

  const { findings, summary } = await report(figures);
  expect(findings.map(({ rule, kind, severity, explained }) => [rule, kind, severity, explained])).toEqual([
    ["evidence/level/tthc.hieu-luc", "evidence", "warning", false],
  ]);
  expect(findings[0]?.message).toMatch(
    /^3\.1\.3 Tổng số TTHC đang có hiệu lực .*: Tổng số ghi 1\.457, bằng đúng số của /,
  );
  expect(findings[0]?.cells.map(({ indicator }) => indicator)).toEqual([
    "tthc.hieu-luc",
    "tthc.hieu-luc.cap-huyen",
    "tthc.hieu-luc.cap-xa",
  ]);
  expect([summary.errors, summary.warnings]).toEqual([0, 1]);

  const note = address(layout?.notes.get("tthc.hieu-luc")?.row ?? 0, layout?.notes.get("tthc.hieu-luc")?.column ?? 0);
  const explained = (await report({ ...figures, [note]: "Chỉ tính cấp tỉnh" })).findings;
  expect(explained.map((finding) => finding.explained)).toEqual([true]);
});
