import type { Forms } from "./forms";
import { titlesAtEnd, type Block, type Line } from "./lines";
import { COPY, LABEL } from "./thresholds";
import { bare, isAnybodys } from "./wording";

/** Consecutive blocks that are one copy of a form: a block that repeats what was already seen begins another copy. */
export function spansOf(blocks: readonly Block[], { repeated }: Pick<Forms, "repeated">): Block[][] {
  const spans: { blocks: Block[]; seen: Set<number | string> }[] = [];
  for (const block of blocks.flatMap((one) => cutCopies(one, repeated))) {
    const marks = marksOf(block);
    const current = spans.at(-1);
    if (!current || begins(block, marks, current.seen)) spans.push({ blocks: [block], seen: marks });
    else {
      current.blocks.push(block);
      for (const mark of marks) current.seen.add(mark);
    }
  }
  return spans.map((span) => span.blocks);
}

/** Few labels repeat by accident or as copies of rows: those begin a copy only below a title of their own. */
function begins(block: Block, marks: ReadonlySet<number | string>, seen: ReadonlySet<number | string>): boolean {
  const again = [...marks].filter((mark) => seen.has(mark)).length;
  if (again === 0 || again < COPY.repeated * Math.min(marks.size, seen.size)) return false;
  return again >= COPY.labels || block.above.length > 0;
}

/** Cuts a block where a second copy of the same rows begins without a header of its own. */
function cutCopies(block: Block, repeated: ReadonlySet<number>): Block[] {
  const labels = block.lines.map((line) => {
    const label = labelOf(line);
    return label !== null && repeated.has(label) ? null : label;
  });
  const after = new Map<number, number>();
  for (const label of labels) if (label !== null) after.set(label, (after.get(label) ?? 0) + 1);
  const before = new Set<number>();
  let common = 0;
  let best = { at: 0, common: 0, share: 0 };
  labels.forEach((label, at) => {
    const share = common / Math.max(1, Math.min(before.size, after.size));
    if (
      label !== null &&
      common >= COPY.unheaded &&
      share >= COPY.repeated &&
      share * common > best.share * best.common
    ) {
      best = { at, common, share };
    }
    if (label === null) return;
    const left = after.get(label)! - 1;
    if (left > 0) {
      after.set(label, left);
      if (!before.has(label)) common += 1;
    } else {
      after.delete(label);
      if (before.has(label)) common -= 1;
    }
    before.add(label);
  });
  if (best.at === 0) return [block];
  const lines = block.lines.slice(0, best.at);
  const above = titlesAtEnd(lines);
  return [
    { ...block, lines },
    ...cutCopies({ ...block, above, header: [], lines: block.lines.slice(best.at) }, repeated),
  ];
}

function labelOf(line: Line): number | null {
  let best: { wording: number; likeness: number } | undefined;
  for (const cell of line.cells) {
    const near = cell.near[0];
    if (!near || near.likeness < LABEL.like || near.likeness <= (best?.likeness ?? 0)) continue;
    if (!isAnybodys(bare(cell.text))) best = near;
  }
  return best?.wording ?? null;
}

/** The labels of a block; of one without labels, its header. */
function marksOf(block: Block): Set<number | string> {
  const labels = new Set<number | string>();
  for (const line of block.lines) {
    const label = labelOf(line);
    if (label !== null) labels.add(label);
  }
  if (labels.size === 0 && block.headings.length > 0)
    labels.add(block.headings.map(({ path }) => path.join(" ")).join("|"));
  return labels;
}
