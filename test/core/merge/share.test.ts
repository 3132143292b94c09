import { listedOffices, sharesOf, type OfficeReport } from "../../../src/core";
import { officeReport as report } from "./reports";

const forms = [
  { id: "a/so", unitTypes: ["so" as const] },
  { id: "a/huyen", unitTypes: ["huyen" as const] },
];
const [so, huyen] = ["a/so", "a/huyen"];
const on = (office: string, template: string | undefined) => report(office, {}, { template: template ?? "" });

/** Offices asked on each form, files that cannot be read, and files of the reports. */
function shares(names: readonly string[], reports: readonly OfficeReport[], unread: readonly string[] = []) {
  const offices = listedOffices(names.map((name) => name.split("|")));
  return sharesOf(forms, { reports, offices, unread }).map((one) => ({
    offices: one.offices.map(({ name }) => name),
    unread: one.unread,
    reports: one.reports.map(({ office }) => office),
  }));
}

describe("who is asked on which of several forms", () => {
  it.each<[string, readonly string[], readonly OfficeReport[], readonly [readonly string[], readonly string[]]]>([
    ["by the kind its name tells", ["Sở A", "UBND huyện B"], [], [["Sở A"], ["UBND huyện B"]]],
    ["by what it has filled", ["Sở A"], [on("Sở A", huyen)], [[], ["Sở A"]]],
    ["on both where it has filled both", ["Sở A"], [on("Sở A", huyen), on("Sở A", so)], [["Sở A"], ["Sở A"]]],
    ["by its kind where it has filled another form", ["Sở A"], [on("Sở A", "b/x")], [["Sở A"], []]],
    ["on all where its kind fits none", ["UBND xã C"], [], [["UBND xã C"], ["UBND xã C"]]],
  ])("an office: %s", (_, names, reports, expected) => {
    expect(shares(names, reports).map(({ offices }) => offices)).toEqual(expected);
  });

  it("a report on a form of the others is none of a form; one on no form of them is told everywhere", () => {
    const all = shares([], [on("Sở A", so), on("UBND huyện B", huyen), on("Sở C", "b/x")]);
    expect(all.map(({ reports }) => reports)).toEqual([
      ["Sở A", "Sở C"],
      ["UBND huyện B", "Sở C"],
    ]);
  });

  it("a file that cannot be read goes with the office it is called after, else it is told everywhere", () => {
    const all = shares(["Sở Y tế", "UBND huyện An Lão"], [], ["so y te.xlsx", "An Lão q3.xls", "scan.pdf"]);
    expect(all.map(({ unread }) => unread)).toEqual([
      ["so y te.xlsx", "scan.pdf"],
      ["An Lão q3.xls", "scan.pdf"],
    ]);
  });
});
