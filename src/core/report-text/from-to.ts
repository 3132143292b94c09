import type { TextFigure } from "./figures";

/** "từ 5 phòng xuống còn 3 phòng": 5 is how it was. */
const PAST_BEFORE = /\btu\s*$/;
const PAST_AFTER = /^[^.;,]{0,40}?\b(?:con|xuong|len|thanh|den)\s+\d/;
const REMAINS = /\b(?:con|xuong|len|thanh|den)\s*$/;

/** "từ 5 phòng còn 3 phòng": the first is past, and the second does not say how much it became less. */
export function markedPast(figures: readonly TextFigure[], plain: string): readonly TextFigure[] {
  return figures.map((figure, at) => {
    if (isFrom(figure, plain)) return { ...figure, scope: { ...figure.scope, isOtherPeriod: true } };
    const before = figures[at - 1];
    if (!before || !isFrom(before, plain) || !remains(figure, plain)) return figure;
    const still = (words: readonly string[]) => words.filter((word) => word !== "catgiam" && word !== "tinhgian");
    return {
      ...figure,
      near: still([...before.near, ...figure.near]),
      closest: still([...before.closest, ...figure.closest]),
      carried: still(figure.carried),
      scope: { ...figure.scope, isDoubtful: true },
    };
  });
}

/** Whether a figure is the first of "từ 5 còn 3". */
export function isFrom({ start, end }: TextFigure, plain: string): boolean {
  return PAST_BEFORE.test(plain.slice(Math.max(0, start - 6), start)) && PAST_AFTER.test(plain.slice(end, end + 60));
}

/** Whether a figure is the second of it. */
export function remains({ start }: TextFigure, plain: string): boolean {
  return REMAINS.test(plain.slice(Math.max(0, start - 8), start));
}
