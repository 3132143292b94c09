import type { Template } from "../../core";
import type { CatalogueEntry } from "../../session/contract";
import { builtInTemplate } from "../built-in";

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
