import { evidenceFindings } from "../../../src/core/evidence/evidence";
import type { FindingContext } from "../../../src/report/finding-context";
import { describeFinding, messageOf } from "../../../src/text/findings";
import { shippedAs, type Edits } from "../../templates/shipped";
import { edited, fieldCopied, matrix, none, tinh } from "./edited";

describe("evidence in words", () => {
  it.each<[string, Edits, RegExp]>([
    [
      tinh,
      { "co-cau.su-nghiep": 0 },
      /^Có số ở dòng .Tỷ lệ ĐVSNCL đã cắt giảm.*, trong khi dòng 4\.1\.4 để trống: không có gì để tính/,
    ],
    [tinh, { "nguoi-lam-viec.duoc-giao": 1284350 }, /^Ô này ghi 1\.284\.350, trùng với số ở dòng 4\.3\.1/],
    [matrix, fieldCopied(8, 14), /^9 số liệu từ .* đến .* giống hệt 9 số liệu từ /],
  ])("%s %j", (id, edits, words) => {
    const form = shippedAs(id);
    const [finding] = evidenceFindings(form.plan, edited(form, edits), none);
    if (finding === undefined) throw new Error("nothing found");
    const context: FindingContext = {
      cell: (key) => ({
        stt: form.plan.cell(key).row.stt,
        label: form.plan.cell(key).row.label,
        address: null,
        shown: "",
      }),
    };
    expect(describeFinding(finding, context).sentence).toMatch(words);
    expect(messageOf(finding, context)).toContain("giải trình ở cột Ghi chú");
  });
});
