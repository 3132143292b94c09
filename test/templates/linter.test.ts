import { lint, type Remark } from "../../src/core";
import { countWords, lintSentence } from "../../src/text/lint";
import { shipped, shippedAs } from "./shipped";

const remarksOf = (id: string) => lint(shippedAs(id).plan.template, countWords);
const told = (remarks: readonly Remark[]) => remarks.filter(({ severity }) => severity !== "info");

describe.each(shipped)("$id", ({ id }) => {
  it("has nothing odd but what it owns up to", () => {
    expect(told(remarksOf(id)).map(lintSentence)).toEqual([]);
  });
});

it("slips of an official form are told with their reason, not left out", () => {
  const known = remarksOf("bnv-6459-2020/tinh").filter((remark) => remark.known !== null);
  expect(known.map(({ code, at }) => [code, at])).toEqual([
    ["mixedUnits", "co-cau.su-nghiep.cat-giam-so-2015"],
    ["mixedUnits", "van-ban-di.dien-tu"],
    ["numberRepeated", "kiem-tra.van-de"],
  ]);
  expect(lintSentence(known[2]!)).toContain("1.2.2. ghi hai lần");
});

it("without its known defects an official form is told its slips", () => {
  const { template } = shippedAs("ninh-thuan-2022/huyen").plan;
  const { knownDefects: _, ...file } = template.file;
  expect(told(lint({ ...template, file }, countWords)).map(({ code, at }) => [code, at])).toEqual([
    ["mixedUnits", "co-cau.su-nghiep.cat-giam-so-2015"],
    ["numberSkipped", "dvctt.muc-do-3.ty-le"],
  ]);
});
