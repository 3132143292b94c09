/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** 0 to n - 1. */
  readonly below: (n: number) => number;
  readonly pick: <T>(all: readonly T[]) => T;
}

/** Lehmer's generator. */
export function randomFrom(seed: number): Random {
  let state = (seed % 2147483646) + 1;
  const below = (n: number) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
  return {
    below,
    pick<T>(all: readonly T[]): T {
      const found = all[below(all.length)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
  };
}
