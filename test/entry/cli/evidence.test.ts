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
  const figures = { [at("co-cau.su-nghiep")]: 0, [at("co-cau.su-nghiep.cat-giam-so-2015")]: 12.5 };
  const report = (cells: Readonly<Record<string, number | string>>) => {
    return reportOf("a.xlsx", checked(snapshot(typed(form, cells)), [template]), "2021-06-01");
  };

  const { findings, summary } = await report(figures);
  expect(findings.map(({ rule, kind, severity, explained }) => [rule, kind, severity, explained])).toEqual([
    ["evidence/nothing/co-cau.su-nghiep.cat-giam-so-2015", "evidence", "warning", false],
  ]);
  expect(findings[0]?.message).toMatch(
    /^Tỷ lệ ĐVSNCL .*: Có số ở dòng .*, trong khi dòng 4\.1\.4 .* ghi 0: không có gì/,
  );
  expect(findings[0]?.cells.map(({ indicator }) => indicator)).toEqual([
    "co-cau.su-nghiep.cat-giam-so-2015",
    "co-cau.su-nghiep",
  ]);
  expect([summary.errors, summary.warnings]).toEqual([0, 1]);

  const place = layout?.notes.get("co-cau.su-nghiep.cat-giam-so-2015");
  const note = address(place?.row ?? 0, place?.column ?? 0);
  const explained = (await report({ ...figures, [note]: "Đơn vị cuối cùng đã giải thể trong kỳ" })).findings;
  expect(explained.map((finding) => finding.explained)).toEqual([true]);
});
