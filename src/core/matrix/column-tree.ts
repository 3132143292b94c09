import { bare } from "../recognise/wording";

/** What the headings of columns draw: a heading over one column, or over several headings. */
export interface HeadingNode {
  readonly text: string;
  /** The column below it, by position; null where it is over other headings. */
  readonly column: number | null;
  readonly below: readonly HeadingNode[];
}

/** The headings of columns as a tree; `paths` from the top down, of columns side by side. */
export function headingTree(paths: readonly (readonly string[])[]): readonly HeadingNode[] {
  return nodesOf(
    paths.map((path, column) => ({ column, path })),
    0,
  );
}

interface Heading {
  readonly column: number;
  readonly path: readonly string[];
}

function nodesOf(headings: readonly Heading[], level: number): HeadingNode[] {
  const groups: Heading[][] = [];
  for (const heading of headings) {
    const before = groups.at(-1)?.[0];
    const isSame = before && before.path.length > level + 1 && heading.path.length > level + 1;
    if (isSame && bare(before.path[level]!) === bare(heading.path[level]!)) groups.at(-1)!.push(heading);
    else groups.push([heading]);
  }
  return groups.map((group): HeadingNode => {
    const [{ column, path }] = group as [Heading];
    const isLeaf = group.length === 1 && path.length === level + 1;
    return { text: path[level] ?? "", column: isLeaf ? column : null, below: isLeaf ? [] : nodesOf(group, level + 1) };
  });
}

/** The columns below a heading, left to right. */
export function columnsBelow({ column, below }: HeadingNode): readonly number[] {
  return column === null ? below.flatMap(columnsBelow) : [column];
}
