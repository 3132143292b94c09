import type { CellKey } from "../../../src/core";
import type { Shipped } from "../../templates/shipped";
import { phrasings } from "./phrasings";
import * as kinds from "./phrasings-of-kinds";
import type { Half } from "./phrasings-of-kinds";
import { randomFrom, type Random } from "./random";
import { fill, labelOf, lower, sentence, shown } from "./written";

/** A text with what its appendix holds, and the cells that disagree with it. */
export interface Case {
  readonly kind: string;
  readonly section: string;
  readonly lines: readonly string[];
  readonly cells: Readonly<Record<CellKey, number>>;
  readonly planted: readonly CellKey[];
  /** What the indicators are called that another table of the form asks again: left blank. */
  readonly again?: string;
}

type Make = (form: Shipped, half: Half, random: Random, isFalse: boolean) => readonly Case[];

/** The cases of every kind for a form: true ones and ones with a conflict planted. */
export function casesOf(form: Shipped, half: Half, seed: number): readonly Case[] {
  const random = randomFrom(seed);
  return Object.values(makers).flatMap((make) => [
    ...make(form, half, random, false),
    ...make(form, half, random, true),
  ]);
}

const exact: Make = (form, half, random, isFalse) =>
  asked(form).flatMap(
    ([key, value]) =>
      phrasings[key]?.[half].map((phrase) => {
        const cell = isFalse ? changed(value, random, form) : value;
        return one("exact", key, fill(phrase, value), { [key]: cell }, isFalse);
      }) ?? [],
  );

/** Two figures in one sentence, their cells exchanged. */
const exchanged: Make = (form, half, random, isFalse) => {
  const all = asked(form).filter(([key]) => !isPercent(form, key));
  return all.flatMap(([a, left], at) => {
    const [b, right] = all[(at + 1) % all.length] ?? [a, left];
    if (a === b || left === right || phrasings[a]?.section !== phrasings[b]?.section) return [];
    const [first, second] = [random.pick(phrasings[a]?.[half] ?? []), random.pick(phrasings[b]?.[half] ?? [])];
    const text = `${fill(first, left).replace(/\.$/, "")}; ${lower(fill(second, right))}`;
    const cells = isFalse ? { [a]: right, [b]: left } : { [a]: left, [b]: right };
    return [{ kind: "exchanged", section: sectionOf(a), lines: [text], cells, planted: isFalse ? [a, b] : [] }];
  });
};

const approximate: Make = (form, half, random, isFalse) =>
  asked(form).flatMap(([key, value]) => {
    if (isPercent(form, key) || value < 100) return [];
    const [side, word] = random.pick(kinds.approximations[half]);
    const step = 10 ** (String(Math.floor(value)).length - 2);
    const said = (side === "below" ? Math.ceil : side === "above" ? Math.floor : Math.round)(value / step) * step;
    const text = fill(random.pick(phrasings[key]?.[half] ?? []), said, (shown) => `${word} ${shown}`);
    const cell = isFalse ? Math.round(value * random.pick([0.5, 0.7, 1.5, 2])) : value;
    return [one("approximate", key, text, { [key]: cell }, isFalse)];
  });

const scaled: Make = (form, half, random, isFalse) =>
  asked(form).flatMap(([key, value]) => {
    const isMoney = key.startsWith("giai-ngan.") && !isPercent(form, key);
    if (isPercent(form, key) || value < 2000) return [];
    const [divisor, word] = isMoney ? [1000, "tỷ"] : [1000, random.pick(["nghìn", "ngàn"])];
    const said = Math.round((value / divisor) * 100) / 100;
    const text = fill(random.pick(phrasings[key]?.[half] ?? []), said, (shown) => `${shown} ${word}`).replace(
      `${word} triệu`,
      word,
    );
    const cell = isFalse ? Math.round(value * random.pick([0.9, 1.1, 10, 0.5])) : value;
    return [one("scaled", key, text, { [key]: cell }, isFalse)];
  });

const rounded: Make = (form, half, random, isFalse) =>
  asked(form).flatMap(([key, value]) => {
    if (!isPercent(form, key)) return [];
    const cell = 70 + random.below(2900) / 100;
    const said = Math.round(cell * 10) / 10;
    const off = isFalse ? Math.round((said - 1 - random.below(300) / 10) * 10) / 10 : said;
    return [
      one("rounded", key, fill(random.pick(phrasings[key]?.[half] ?? []), off), { [key]: cell }, isFalse && value >= 0),
    ];
  });

const none: Make = (form, half, random, isFalse) =>
  Object.entries(kinds.nones).flatMap(([key, says]) =>
    !form.plan.slots.has(key)
      ? []
      : says[half].map((text) => one("none", key, text, { [key]: isFalse ? 1 + random.below(30) : 0 }, isFalse)),
  );

const fraction: Make = (form, half, random, isFalse) =>
  kinds.fractions.flatMap(({ part, whole, [half]: says }) => {
    if (!form.plan.slots.has(part) || !form.plan.slots.has(whole)) return [];
    return says.map((phrase) => {
      const b = 20 + random.below(200);
      const a = b - 1 - random.below(15);
      const text = phrase.replace("{a}", shown(a)).replace("{b}", shown(b));
      const cells = { [part]: isFalse ? a - 1 - random.below(3) : a, [whole]: b };
      return { ...one("fraction", part, text, cells, isFalse), section: sectionOf(part) };
    });
  });

const LEVELS = [
  ["cap-huyen", "Cấp huyện"],
  ["cap-xa", "Cấp xã"],
] as const;

const termSums: Make = (form, half, random, isFalse) =>
  LEVELS.flatMap(([level, name]) => {
    const rate = `giai-quyet.${level}.dung-han`;
    if (!form.plan.slots.has(rate)) return [];
    const [count, all] = [`giai-quyet.${level}.ho-so-dung-han`, `giai-quyet.${level}.xong`];
    return kinds.terms[half].map((phrase) => {
      const [a, b, c] = [300 + random.below(3000), 30 + random.below(900), 5 + random.below(40)];
      const total = a + b + c;
      const text = Object.entries({ l: name, all: shown(total), a: shown(a), b: shown(b), c: shown(c) }).reduce(
        (left, [slot, value]) => left.replace(`{${slot}}`, value),
        phrase,
      );
      const right = Math.round(((a + b) / total) * 10_000) / 100;
      const hasCount = form.plan.slots.has(count);
      const cells: Record<string, number> = { [rate]: isFalse && !hasCount ? right - 3 : right };
      if (hasCount)
        Object.assign(cells, { [count]: isFalse ? random.pick([a + b + 9, a + b - 40]) : a + b, [all]: total });
      return { ...one("terms", hasCount ? count : rate, text, cells, isFalse), again: "ho-so." };
    });
  });

const late: Make = (form, half, random, isFalse) =>
  LEVELS.flatMap(([level, name]) => {
    const rate = `giai-quyet.${level}.dung-han`;
    if (!form.plan.slots.has(rate)) return [];
    return kinds.onTime[half].map((phrase) => ({
      ...one(
        "late",
        rate,
        sentence(phrase.replace("{l}", name)),
        { [rate]: isFalse ? 90 + random.below(95) / 10 : 100 },
        isFalse,
      ),
      again: "ho-so.",
    }));
  });

const change: Make = (form, half, random, isFalse) =>
  Object.entries(kinds.changes).flatMap(([key, says]) => {
    if (!form.plan.slots.has(key)) return [];
    return says[half].map((phrase) => {
      const [a, less] = [5 + random.below(9), 1 + random.below(3)];
      const text = phrase.replace("{a}", shown(a)).replace("{b}", shown(a - less));
      return one("change", key, text, { [key]: isFalse ? less + 1 + random.below(4) : less }, isFalse);
    });
  });

const led: Make = (form, half, random, isFalse) =>
  Object.entries(kinds.ledBy).flatMap(([key, says]) => {
    if (!form.plan.slots.has(key)) return [];
    return says[half].map((lines) => {
      const value = 11 + random.below(400);
      const text = lines.map((line) => line.replace("{n}", shown(value)));
      const cells = { [key]: isFalse ? value + 1 + random.below(60) : value };
      return { kind: "led", section: sectionOf(key), lines: text, cells, planted: isFalse ? [key] : [] };
    });
  });

/** A table within the text: labels as a report says them, and a figure each. */
const table: Make = (form, half, random, isFalse) => {
  const all = asked(form).filter(([key]) => phrasings[key]?.[half].some((phrase) => labelOf(phrase) !== null));
  return all.map(([key, value], at) => {
    const [other, second] = all[(at + 3) % all.length] ?? [key, value];
    const row = (name: string, figure: number) => {
      const label = phrasings[name]?.[half].map(labelOf).find((each) => each !== null) ?? "";
      return `${label}\t${isPercent(form, name) ? "%" : ""}\t${shown(figure)}`;
    };
    const lines = ["Nội dung\tĐơn vị tính\tKết quả", row(key, value), row(other, second)];
    const cells = { [other]: second, [key]: isFalse ? changed(value, random, form) : value };
    return { kind: "table", section: sectionOf(key), lines, cells, planted: isFalse && other !== key ? [key] : [] };
  });
};

/** Sentences of another period, field, office, or of a plan: never a conflict. */
const elsewhere: Make = (form, half, random, isFalse) =>
  isFalse
    ? []
    : asked(form).flatMap(([key, value]) =>
        Object.entries(kinds.others).map(([name, says]) => {
          const said = fill(random.pick(phrasings[key]?.[half] ?? []), changed(value, random, form));
          const text = random.pick(says[half]).replace("{t}", lower(said));
          return {
            kind: `other ${name}`,
            section: sectionOf(key),
            lines: [text],
            cells: { [key]: value },
            planted: [],
          };
        }),
      );

const makers = {
  exact,
  exchanged,
  approximate,
  scaled,
  rounded,
  none,
  fraction,
  termSums,
  late,
  change,
  led,
  table,
  elsewhere,
};

function one(kind: string, key: CellKey, text: string, cells: Record<CellKey, number>, isFalse: boolean): Case {
  return { kind, section: sectionOf(key), lines: [text], cells, planted: isFalse ? [key] : [] };
}

function sectionOf(key: CellKey): string {
  return phrasings[key]?.section ?? phrasings["tthc.hieu-luc"]?.section ?? "";
}

/** The indicators of the form that have phrasings, with a figure above 0. */
function asked({ plan, sample }: Shipped): readonly (readonly [CellKey, number])[] {
  return Object.keys(phrasings).flatMap((key) => {
    const value = sample.figures[key];
    return plan.slots.has(key) && typeof value === "number" && value > 0 ? [[key, value] as const] : [];
  });
}

function isPercent({ plan }: Shipped, key: CellKey): boolean {
  return plan.cell(key).measure.type === "percent";
}

/** Another figure: one off, two digits exchanged, that of another cell, ten times as much. */
function changed(value: number, random: Random, form: Shipped): number {
  const twin = random.pick(asked(form))[1];
  const other = random.pick([value + 1, value - 1, value + 10, twin, value * 10, value + 2 + random.below(40)]);
  return other === value || other <= 0 || Math.abs(other - value) < 1 ? value + 3 : other;
}
