import { add, compare, type Decimal, decimal, fractionDigits, multiply, quotient, subtract } from "../decimal";
import type { NoteAgainst } from "../engine/beside-data";
import type { Reading } from "../reading/reading";
import type { CellKey } from "../template/template";
import type { Near } from "./near";
import type { NoteSays, Share } from "./read-note";

type Read = (key: CellKey) => Reading;

/** The first thing in which a note contradicts itself or the figures it speaks of; null where it does not, surely. */
export function contradiction(says: NoteSays, near: Near, read: Read): NoteAgainst | null {
  const own = read(near.spec.key);
  const { type } = near.spec.measure;
  const within = inItself(says);
  if (within || (type !== "count" && type !== "quantity" && type !== "percent")) return within;
  if (own.kind === "doubt") return openOf(own.doubt.candidates, own.doubt.code, says);
  if (own.kind !== "value") return null;
  if (type === "percent") return ofRate(says, own.value);
  return ofCount(says, own.value, near, read);
}

/** The note's own arithmetic. */
function inItself({ percent, parts }: NoteSays): NoteAgainst | null {
  if (percent?.of && isFar(percent.said, percent.of)) {
    const { said, of } = percent;
    return { says: "shareRate", said, part: of.part, whole: of.whole, right: rateOf(of) };
  }
  if (!parts?.total) return null;
  const sum = parts.figures.reduce(add, 0);
  return compare(sum, parts.total) === 0 ? null : { says: "total", sum, total: parts.total, figures: parts.figures };
}

function ofRate({ share, percent }: NoteSays, stated: Decimal): NoteAgainst | null {
  if (share?.bare && compare(share.part, share.whole) <= 0 && isFar(stated, share))
    return { says: "rate", part: share.part, whole: share.whole, stated, right: rateOf(share) };
  if (!percent || percent.of) return null;
  const { said } = percent;
  const unit = decimal(`1e-${Math.min(fractionDigits(said), fractionDigits(stated))}`);
  return compare(distance(said, stated), unit) < 0 ? null : { says: "percent", said, stated };
}

function ofCount(
  { share, parts, levels, among, pending }: NoteSays,
  stated: Decimal,
  near: Near,
  read: Read,
): NoteAgainst | null {
  if (share) {
    const { part, whole, bare } = share;
    const isPart = compare(part, stated) === 0;
    if (!isPart && (bare || compare(whole, stated) !== 0)) return { says: "share", part, whole, stated };
    const base = isPart && near.base !== null ? valueAt(near.base, read) : null;
    if (base !== null && compare(base, whole) !== 0) return { says: "base", part, whole, of: [near.base ?? ""] };
  }
  if (parts) {
    const sum = parts.figures.reduce(add, 0);
    if (compare(sum, stated) !== 0) return { says: "sum", sum, figures: parts.figures, stated };
  }
  for (const { level, figure } of levels) {
    const key = near.levels.get(level);
    const other = key === undefined ? null : valueAt(key, read);
    if (key !== undefined && other !== null && compare(other, figure) !== 0)
      return { says: "level", said: figure, of: [key] };
    if (compare(figure, stated) > 0) return { says: "among", said: figure, stated };
  }
  if (among !== null && compare(among, stated) > 0) return { says: "among", said: among, stated };
  return pending === null ? null : stillOpen(pending, stated, near, read);
}

/** What is done and what is still being dealt with make what was taken in. */
function stillOpen(pending: Decimal, stated: Decimal, near: Near, read: Read): NoteAgainst | null {
  if (near.isPending)
    return compare(pending, stated) === 0 ? null : { says: "pending", said: pending, sum: pending, stated, of: [] };
  const received = near.received === null ? null : valueAt(near.received, read);
  const sum = add(stated, pending);
  if (received === null || compare(sum, received) === 0) return null;
  return { says: "pending", said: pending, sum, stated, of: [near.received ?? ""] };
}

/** "446/491" in the cell, and a note of those still open. */
function openOf(candidates: readonly (Decimal | null)[], code: string, { pending }: NoteSays): NoteAgainst | null {
  const [done, all] = candidates;
  if (code !== "fraction" || pending === null || !done || !all) return null;
  const sum = add(done, pending);
  return compare(sum, all) === 0 ? null : { says: "pending", said: pending, sum, stated: done, of: [] };
}

/** A whole unit of the last printed digit off, or more: neither rounded nor cut off. */
function isFar(rate: Decimal, { part, whole }: Share): boolean {
  if (compare(whole, 0) <= 0) return false;
  const off = multiply(10 ** fractionDigits(rate), distance(multiply(rate, whole), multiply(100, part)));
  return compare(off, whole) >= 0;
}

function rateOf({ part, whole }: Share): Decimal {
  return quotient(multiply(100, part), whole, 2);
}

function distance(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) > 0 ? subtract(a, b) : subtract(b, a);
}

function valueAt(key: CellKey, read: Read): Decimal | null {
  const reading = read(key);
  return reading.kind === "value" ? reading.value : null;
}
