import type { Template } from "../../core";
import type { CatalogueEntry } from "../../session/contract";
import { builtInTemplate } from "../built-in";
import type { OwnForms } from "./own-forms";

export interface Library {
  /** The templates loaded so far; the same list until they are. */
  templates(): readonly Template[];
  /** Loads all templates once; after a failure the next call tries again. */
  load(): Promise<readonly Template[]>;
}

/** The official forms, each its own file of the build. */
export function createLibrary(catalogue: readonly CatalogueEntry[]): Library {
  let templates: readonly Template[] = [];
  let loading: Promise<readonly Template[]> | null = null;

  async function load(): Promise<readonly Template[]> {
    try {
      templates = await Promise.all(catalogue.map(({ id }) => builtInTemplate(id)));
      return templates;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  return {
    templates: () => templates,
    load: () => (loading ??= load()),
  };
}

/** The official forms and those the office has added. That the workbook could not be asked for them does not cost the official ones. */
export function withOwnForms(library: Library, own: OwnForms): Library {
  let whole = { official: library.templates(), own: own.templates(), list: library.templates() };
  const templates = (): readonly Template[] => {
    const parts = { official: library.templates(), own: own.templates() };
    if (whole.official !== parts.official || whole.own !== parts.own) {
      whole = { ...parts, list: parts.own.length === 0 ? parts.official : [...parts.official, ...parts.own] };
    }
    return whole.list;
  };
  return {
    templates,
    async load() {
      await Promise.all([library.load(), own.load().catch(() => undefined)]);
      return templates();
    },
  };
}
