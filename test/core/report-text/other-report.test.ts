import { otherReport } from "../../../src/core";
import { shippedAs } from "../../templates/shipped";

const { periods } = shippedAs("ninh-thuan-2022/huyen").plan.template.file;
const about = { period: { id: "quy-3", year: 2024 }, office: "UBND huyện Ninh Sơn" } as const;

const headed = (title: string, office = "UBND HUYỆN NINH SƠN") => [
  office,
  "Số: 719/BC-UBND",
  "Ninh Sơn, ngày 12 tháng 9 năm 2024",
  "BÁO CÁO",
  title,
];

describe("the heading of a text beside its appendix", () => {
  it.each<[string, readonly string[], { period: string | null; office: string | null } | null]>([
    ["the same", headed("Công tác cải cách hành chính quý III năm 2024"), null],
    ["another quarter", headed("Công tác cải cách hành chính quý I năm 2024"), { period: "Quý I 2024", office: null }],
    ["another year", headed("Công tác cải cách hành chính quý III năm 2023"), { period: "Quý III 2023", office: null }],
    [
      "a period the form does not have",
      headed("Kết quả công tác CCHC quý II năm 2024"),
      { period: "quý II năm 2024", office: null },
    ],
    [
      "another office",
      headed("Công tác cải cách hành chính quý III năm 2024", "UBND HUYỆN BÁC ÁI"),
      { period: null, office: "UBND HUYỆN BÁC ÁI" },
    ],
    ["only another year", headed("Công tác cải cách hành chính năm 2023"), { period: "Năm 2023", office: null }],
    ["only its year", headed("Kết quả CCHC năm 2024, phương hướng, nhiệm vụ năm 2025"), null],
    ["no period", headed("Công tác cải cách hành chính"), null],
    ["nothing", [], null],
  ])("%s", (_name, heading, expected) => {
    expect(otherReport(heading, about, periods)).toEqual(expected);
  });

  it("is laid beside nothing where the appendix says nothing", () => {
    expect(otherReport(headed("Công tác CCHC quý I năm 2020"), { period: null, office: null }, periods)).toBeNull();
  });
});
