export interface Run {
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

/** Neighbours of equal size taken together, so that each run is one write. */
export function runs(sizes: readonly number[]): Run[] {
  const found: Run[] = [];
  sizes.forEach((size, index) => {
    const last = found.at(-1);
    if (last !== undefined && last.size === size) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ from: index, count: 1, size });
  });
  return found;
}
