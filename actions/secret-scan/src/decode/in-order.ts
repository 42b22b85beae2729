// Merges runs that come from several searches.

/** All items of the sources, the one that starts first in front. Each source is in that order already. */
export function* inOrder<T extends { readonly start: number }>(sources: readonly Iterable<T>[]): Generator<T> {
  const heads: { item: T; rest: Iterator<T> }[] = [];
  const add = (rest: Iterator<T>) => {
    const { value, done } = rest.next();
    if (!done) heads.push({ item: value, rest });
  };
  for (const source of sources) add(source[Symbol.iterator]());
  while (heads.length > 0) {
    heads.sort((a, b) => a.item.start - b.item.start);
    const [head] = heads.splice(0, 1);
    if (head === undefined) return;
    yield head.item;
    add(head.rest);
  }
}
