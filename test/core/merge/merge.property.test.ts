import fc from "fast-check";
import {
  add,
  checkAll,
  choose,
  decimal,
  merge,
  type OfficeReport,
  plain,
  quotient,
  multiply,
  compare,
} from "../../../src/core";
import { blank, type Reading } from "../../../src/core/reading/reading";
import "../../support/seed";
import { shippedAs } from "../../templates/shipped";
import { doubt, officeReport } from "./reports";

const { plan } = shippedAs("ninh-thuan-2022/huyen");
const { template } = plan;
const keys = plan.cells.filter(({ measure }) => measure.type !== "heading").map(({ key }) => key);
const amounts = plan.cells.filter(({ measure }) => ["count", "quantity"].includes(measure.type)).map(({ key }) => key);
const rates = plan.rules.flatMap(({ kind, options }) => kind.rate?.(options) ?? []);

const figure = fc.oneof(
  fc.nat(5000),
  fc.integer({ min: 1, max: 999_999 }).map((cents) => plain(quotient(cents, 100, 2))),
  fc.constant(doubt("446/491")),
);
const report = (office: string) =>
  fc.dictionary(fc.constantFrom(...keys), figure, { maxKeys: 40 }).map((cells) => officeReport(office, cells));
const reports = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => report(`Huyện ${at}`))));

const wanted = { template: template.file.id, period: { id: "6-thang", year: 2022 }, offices: [], unread: [] } as const;
const consolidated = (some: readonly OfficeReport[]) => merge(template, template, choose(some, wanted).counted);
const totals = (some: readonly OfficeReport[]) => {
  const figures = [...consolidated(some).contents.figures];
  return Object.fromEntries(figures.map(([key, total]) => [key, plain(total)]));
};
const valueOf = (one: OfficeReport, key: string) => {
  const said = one.said.get(key);
  return said?.kind === "value" ? decimal(said.value) : null;
};

describe("a consolidated report", () => {
  it("of one office has that office's amounts", () => {
    fc.assert(
      fc.property(report("Huyện A"), (one) => {
        const all = totals([one]);
        for (const key of amounts) {
          const value = valueOf(one, key);
          expect(all[key]).toBe(value === null ? undefined : plain(value));
        }
      }),
    );
  });

  it("is the same with one more office that says it has nothing, and no cell is more blank", () => {
    fc.assert(
      fc.property(reports, (some) => {
        const more = officeReport("Huyện không có gì", {}, { absent: new Set(keys) });
        expect(totals([...some, more])).toEqual(totals(some));
        const counts = (all: readonly OfficeReport[]) =>
          consolidated(all).cells.map(({ filled, blank, doubts }) => [filled, blank, doubts]);
        expect(counts([...some, more])).toEqual(counts(some));
      }),
    );
  });

  it("does not depend on the order of the files", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (some, order) => {
        const shuffled = [...some].map((one) => [order.next().value as number, one] as const).sort(([a], [b]) => a - b);
        const [a, b] = [consolidated(some), consolidated(shuffled.map(([, one]) => one))];
        expect(b.offices).toEqual(a.offices);
        expect(b.cells).toEqual(a.cells);
      }),
    );
  });

  it("of two groups has the sums of the groups' sums", () => {
    fc.assert(
      fc.property(reports, fc.nat(5), (some, at) => {
        const [left, right, all] = [totals(some.slice(0, at)), totals(some.slice(at)), totals(some)];
        for (const key of amounts) {
          const parts = [left[key], right[key]].filter((one) => one !== undefined).map(decimal);
          expect(all[key]).toBe(parts.length === 0 ? undefined : plain(parts.reduce(add, 0)));
        }
      }),
    );
  });

  it("has rates of the sums of their parts and bases, where every office says both", () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...rates), fc.boolean(), (some, { rate, part, base }, isWhole) => {
        const whole = isWhole
          ? some.map((one, at) => ({
              ...one,
              said: new Map([
                ...one.said,
                ...[...part, ...base].map((key) => [key, { kind: "value", value: `${at + 3}` }] as const),
              ]),
            }))
          : some;
        const sum = (each: readonly string[]) =>
          whole
            .flatMap((one) => each.map((key) => valueOf(one, key)))
            .reduce((total, value) => (total === null || value === null ? null : add(total, value)), decimal(0));
        const [a, b] = [sum(part), sum(base)];
        const isKnown = a !== null && b !== null && compare(b, 0) > 0;
        expect(totals(whole)[rate]).toBe(isKnown ? plain(quotient(multiply(100, a), b, 2)) : undefined);
      }),
    );
  });

  it("breaks no rule on rates", () => {
    fc.assert(
      fc.property(reports, (some) => {
        const { figures } = consolidated(some).contents;
        const readings = plan.cells.map(({ key }): Reading => {
          const value = figures.get(key);
          return value === undefined ? blank : { kind: "value", value };
        });
        const failed = [...checkAll(plan, readings).failed.values()];
        expect(failed.filter(({ kind }) => ["ratio", "rounding"].includes(kind))).toEqual([]);
      }),
    );
  });
});
