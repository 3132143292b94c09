import {
  recognise,
  recogniseUnknown,
  unsplitSheets,
  type Layout,
  type Snapshot,
  type Template,
  type UnsplitSheet,
} from "../core";
import { figuresOf, sameStructure, type Figures } from "./structure";

/** The forms found in a snapshot, and what to compare the next snapshot with. */
export interface Found {
  readonly templates: readonly Template[];
  readonly snapshot: Snapshot;
  readonly layouts: readonly Layout[];
  readonly unsplit: readonly UnsplitSheet[];
  readonly figures: Figures;
}

/** Looks for forms again only when something else than figures has changed; a form that stayed keeps its layout. */
export function findForms(snapshot: Snapshot, templates: readonly Template[], before: Found | null): Found {
  const stands = before?.templates === templates && sameStructure(before.snapshot, snapshot, before.figures);
  if (stands) return { ...before, snapshot };
  const known = new Map(before?.layouts.map((layout) => [contentOf(layout), layout]));
  const forms = recognise(snapshot, templates);
  const layouts = [...forms, ...recogniseUnknown(snapshot, templates, forms)].map((layout) => {
    const same = known.get(contentOf(layout));
    return same?.template === layout.template ? same : layout;
  });
  return { templates, snapshot, layouts, unsplit: unsplitSheets(snapshot, templates), figures: figuresOf(layouts) };
}

/** Equal for equal layouts of one template. */
function contentOf({ template, appendices, cells, notes, captions }: Layout): string {
  return JSON.stringify([template.file.id, appendices, [...cells], [...notes], [...captions]]);
}

/** Names each form by its template and sheets: stable while it stays on them. */
export function formIds(layouts: readonly Layout[]): readonly string[] {
  const used = new Map<string, number>();
  return layouts.map(({ template, appendices }) => {
    const name = [template.file.id, ...new Set(appendices.map(({ sheet }) => sheet))].join("@");
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}
