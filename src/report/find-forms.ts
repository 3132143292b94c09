import {
  isUnknownForm,
  recognise,
  recogniseUnknown,
  unsplitSheets,
  type Layout,
  type RecogniseAsked,
  type Snapshot,
  type Template,
  type UnsplitSheet,
} from "../core";
import type { Asked } from "./asked";
import { figureSpots, sameStructure, type FigureSpots } from "./structure";

/** The forms found in a snapshot, and what to compare the next snapshot with. */
export interface FoundForms {
  readonly templates: readonly Template[];
  readonly asked: Asked;
  readonly snapshot: Snapshot;
  /** Known forms first, by id. */
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly unsplit: readonly UnsplitSheet[];
  readonly spots: FigureSpots;
}

/** Looks for forms again only when something else than figures has changed; a form that stayed keeps its layout. */
export function findForms(
  snapshot: Snapshot,
  templates: readonly Template[],
  asked: Asked,
  before: FoundForms | null,
): FoundForms {
  const sameQuestion = before?.templates === templates && JSON.stringify(before.asked) === JSON.stringify(asked);
  const stands = sameQuestion && sameStructure(before.snapshot, snapshot, before.spots);
  if (stands) return { ...before, snapshot };
  const known = new Map([...(before?.layouts.values() ?? [])].map((layout) => [contentOf(layout), layout]));
  const forms = recognise(snapshot, templates, recogniseAsked(asked));
  const layouts = [...forms, ...recogniseUnknown(snapshot, templates, forms)].map((layout) => {
    if (before === null) return layout;
    const same = known.get(contentOf(layout));
    return same?.template === layout.template ? same : layout;
  });
  return {
    templates,
    asked,
    snapshot,
    layouts: named(layouts),
    unsplit: unsplitSheets(snapshot, templates),
    spots: figureSpots(layouts.filter(isSetByWords)),
  };
}

/** Whether no figure has a say in which column holds the figures, nor in what a table of no known form is checked for. */
function isSetByWords({ template, appendices }: Layout): boolean {
  return (
    !isUnknownForm(template) && appendices.every(({ columnQuestion, columnsAside }) => !columnQuestion && !columnsAside)
  );
}

function recogniseAsked({ column, columns, period, year }: Asked): RecogniseAsked {
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(column === undefined ? {} : { column }),
    ...(period === undefined || year === undefined ? {} : { period: { id: period, year } }),
  };
}

/** Equal for equal layouts of one template. */
function contentOf({ template, appendices, cells, notes, captions }: Layout): string {
  return JSON.stringify([template.file.id, appendices, [...cells], [...notes], [...captions]]);
}

/** Each form under its template and sheets: stable while it stays on them. */
function named(layouts: readonly Layout[]): ReadonlyMap<string, Layout> {
  const used = new Map<string, number>();
  return new Map(
    layouts.map((layout) => {
      const { template, appendices } = layout;
      const name = [template.file.id, ...new Set(appendices.map(({ sheet }) => sheet))].join("@");
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return [count === 1 ? name : `${name}#${count}`, layout];
    }),
  );
}
