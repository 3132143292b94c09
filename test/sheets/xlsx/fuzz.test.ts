import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Template } from "../../../src/core";
import { newForm } from "../../../src/entry/cli/new-form";
import { reportOf } from "../../../src/entry/cli/report-form";
import { templateNamed } from "../../../src/entry/cli/templates";
import { FileFault } from "../../../src/sheets/archive";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { checked } from "../../support/checked";
import { seeded, type Random } from "../../support/seeded";

const ID = "bnv-6459-2020/tinh";
/** FUZZ=20000 tries more, SEED=7 others. */
const TRIES = Number(process.env["FUZZ"] ?? 300);
const SEED = Number(process.env["SEED"] ?? 1);

jest.setTimeout(TRIES * 200 + 60_000);

const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <T>(random: Random, items: readonly T[]): T => items[below(random, items.length)] as T;

/** Bytes harmed as disks, mails and broken programs harm them. */
const harms: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  (bytes, random) => bytes.slice(below(random, bytes.length)),
  (bytes, random) => changed(bytes, random, 1 + below(random, 30), (byte) => byte ^ (1 << below(random, 8))),
  (bytes, random) => changed(bytes, random, 1 + below(random, 30), () => below(random, 256)),
  (bytes, random) => stretch(bytes, random, (part) => part.fill(0)),
  (bytes, random) => stretch(bytes, random, (part) => part.fill(0xff)),
  (bytes, random) => stretch(bytes, random, (part) => part.reverse()),
  (bytes, random) => Buffer.concat([bytes, bytes.slice(below(random, bytes.length))]),
  (bytes, random) => {
    const at = below(random, bytes.length);
    return Buffer.concat([bytes.slice(0, at), bytes.slice(at + 1 + below(random, 64))]);
  },
];

/** What a hostile hand writes into a part. */
const HOSTILE = [
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "999999999999999999999",
  "-1",
  "1e999",
  "NaN",
  "&#x110000;",
  "&b;",
  "_x0000_",
  "<",
  ">",
  '"',
  "</sheetData>",
  "<sheetData>",
  "<mergeCell ref='A1:XFD1048576'/>",
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="" t="s"><v>99999999</v></c>',
  '<c r="D9" t="e"><v>#DIV/0!</v></c>',
  "<f>cmd|' /C calc'!A0</f>",
  '<row r="0">',
  '<row r="99999999999">',
  "<![CDATA[",
  "<!--",
  "\u0000",
  "\uD800",
  '<numFmt numFmtId="164" formatCode="[$-42A]0.00E+00;;;@"/>',
];

function changed(bytes: Uint8Array, random: Random, times: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  for (let i = 0; i < times; i += 1) {
    const at = below(random, copy.length);
    copy[at] = change(copy[at] ?? 0);
  }
  return copy;
}

function stretch(bytes: Uint8Array, random: Random, harm: (part: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  const at = below(random, copy.length);
  harm(copy.subarray(at, at + 1 + below(random, 400)));
  return copy;
}

/** A sound archive around harmed parts: what the parsers see once size and checksum are right. */
function harmedInside(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  for (let i = 1 + below(random, 3); i > 0; i -= 1) {
    const name = pick(random, Object.keys(parts));
    const part = parts[name] ?? new Uint8Array();
    const kind = below(random, 4);
    if (kind === 0) parts[name] = new Uint8Array();
    else if (kind === 1) parts[name] = new Uint8Array(pick(random, harms)(part, random));
    else {
      const text = strFromU8(part);
      const at = below(random, text.length);
      parts[name] = strToU8(text.slice(0, at) + pick(random, HOSTILE) + text.slice(at + below(random, 3) * 5));
    }
  }
  return zipSync(parts, { level: 1 });
}

describe(`files damaged at random (seed ${SEED}, ${TRIES} of them)`, () => {
  it("are read and checked, or refused: never a crash, never a hang", async () => {
    const whole = await newForm({ template: ID, period: "nam", year: 2021, office: "UBND tỉnh A" });
    const templates = [await templateNamed(ID)];
    const ends = new Map<string, number>();
    let slowest = 0;
    for (let seed = SEED; seed < SEED + TRIES; seed += 1) {
      const random = seeded(seed);
      const file = random() < 0.5 ? harmedInside(whole, random) : pick(random, harms)(whole, random);
      const start = performance.now();
      const end = await endOf(file, templates).catch((error: unknown) => `crash at seed ${seed}: ${String(error)}`);
      slowest = Math.max(slowest, performance.now() - start);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    if (TRIES > 1000) console.log(Object.fromEntries(ends), `slowest: ${Math.round(slowest)} ms`);
    expect([...ends.keys()].filter((end) => !END.test(end))).toEqual([]);
    expect(ends.get("checked")).toBeGreaterThan(0);
    expect(ends.get("broken")).toBeGreaterThan(0);
  });
});

const END = /^(checked|no form|broken|notExcel|packed|unsafe|tooLarge|encrypted|empty)$/;

async function endOf(file: Uint8Array, templates: readonly Template[]): Promise<string> {
  try {
    const snapshot = await readSnapshot(file);
    const report = await reportOf("a.xlsx", checked(snapshot, templates), "2021-06-01");
    return report.template === null ? "no form" : "checked";
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}
