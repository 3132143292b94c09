/** Works on items side by side, at most `ahead` begun and not yet handed on, and hands on the results in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    begun.push(work(item));
    if (begun.length >= ahead) yield (await begun.shift()) as R;
  }
  for (const each of begun) yield await each;
}
