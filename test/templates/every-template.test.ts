import type { BoundRule, CellKey, Reading } from "../../src/core";
import { checkEdited, type Edits, type Shipped, shipped } from "./shipped";

const doubt: Reading = { kind: "doubt", doubt: { code: "word", shown: "?", candidates: [] } };

describe.each(shipped)("$id", (form) => {
  const { plan, sample, id } = form;
  const written = new Set(plan.template.file.rules.map((rule) => rule.id));

  it("is named like its file, and its sample fits it", () => {
    expect([plan.template.file.id, sample.template]).toEqual([id, id]);
    expect(Object.keys(sample.figures).filter((key) => !plan.slots.has(key))).toEqual([]);
  });

  it("says of every figure whether it is counted within the period or as of its end", () => {
    const figures = plan.cells.filter(({ measure }) => measure.type !== "heading" && measure.type !== "text");
    expect(
      figures.filter(({ row, column }) => (row.nature ?? column.nature) === undefined).map(({ key }) => key),
    ).toEqual([]);
  });

  it("finds nothing in its clean sample, and checks all of it", () => {
    const { failed, notChecked } = checkEdited(form, {});
    const foreign = plan.cells.filter(({ row }) => row.appliesTo?.includes(sample.unitType) === false);
    const blank = foreign.map(({ key }) => `value/${key}`);
    expect({ failed: [...failed.values()], notChecked: [...notChecked] }).toEqual({ failed: [], notChecked: blank });
  });

  it("finds nothing in the blank form", () => {
    const { failed } = checkEdited(form, Object.fromEntries(plan.cells.map(({ key }) => [key, null])));
    expect([...failed.keys()]).toEqual([]);
  });

  it("has no rule from a unit or a heading that cannot fail", () => {
    const derived = plan.rules.filter(({ data }) => !written.has(data.id));
    expect(derived.filter((rule) => breaking(form, rule) === null).map(({ data }) => data.id)).toEqual([]);
  });

  describe.each(plan.rules.filter(({ data }) => written.has(data.id)).map((rule) => [rule.data.id, rule] as const))(
    "%s",
    (ruleId, rule) => {
      it("can fail", () => {
        expect(breaking(form, rule)).not.toBeNull();
      });

      it("is left unchecked when a figure it needs cannot be read", () => {
        const broken = breaking(form, rule);
        const open = rule.keys.filter((key) => checkEdited(form, { ...broken, [key]: doubt }).notChecked.has(ruleId));
        expect(open).not.toEqual([]);
      });

      it("says what is asked for, and on what ground, in one sentence each", () => {
        expect(rule.data.message).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect(rule.data.source).toMatch(/^\p{Lu}.*[^.]\.$/u);
      });
    },
  );
});

/** An edit of the clean sample that breaks the rule: one cell, all but one alike, or two. */
function breaking(form: Shipped, { keys, data }: BoundRule): Edits | null {
  const fails = (edits: Edits) => checkEdited(form, edits).failed.has(data.id);
  const single = keys.flatMap((key) => slips(form, keys, key).map((slip): Edits => ({ [key]: slip })));
  const alike = keys.flatMap((key) =>
    [null, 0].map((slip) => Object.fromEntries(keys.filter((other) => other !== key).map((other) => [other, slip]))),
  );
  const found = single.find(fails) ?? alike.find(fails);
  if (found) return found;
  const double = keys.flatMap((key, index) =>
    keys
      .slice(0, index)
      .flatMap((other) =>
        slips(form, keys, key).flatMap((slip) =>
          slips(form, keys, other).map((also): Edits => ({ [key]: slip, [other]: also })),
        ),
      ),
  );
  return double.find(fails) ?? null;
}

/** Other contents of a cell: nothing, too little, far too much, words, and what the rule's other cells hold. */
function slips({ plan, readings }: Shipped, keys: readonly CellKey[], key: CellKey): (Reading | number | null)[] {
  const others = keys.filter((other) => other !== key).map((other) => readings[plan.slots.get(other) ?? -1]);
  return [null, 0, 1, -1, 1_000_000_000, doubt, ...others.filter((other) => other !== undefined)];
}
