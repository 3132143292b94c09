import type { Commands } from "../../session/contract";
import type { LibraryCommands, OfferedForm } from "../../session/contract/form-library";
import type { OwnForms } from "./own-forms";

/** The text of a file of the library; null where it does not come, or is more than a form may be. */
export type AskLibrary = (file: string) => Promise<string | null>;

interface LibraryParts {
  /** Null where no library was named. */
  readonly ask: AskLibrary | null;
  readonly own: OwnForms;
  readonly addForm: Commands["addForm"];
}

/** Offers the forms of the office's library. Nothing is asked of it before the clerk does. */
export function createLibraryCommands({ ask, own, addForm }: LibraryParts): LibraryCommands {
  return {
    hasLibrary: () => ask !== null,

    async libraryForms() {
      const text = await ask?.("index.json");
      if (typeof text !== "string") return { kind: "unreachable" };
      const { readLibrary } = await import("../../core");
      await own.load().catch(() => undefined);
      const { forms, problems } = readLibrary(text);
      return { kind: "read", forms: forms.map((form): OfferedForm => ({ ...form, here: standing(form) })), problems };
    },

    async takeFromLibrary({ file, id }) {
      const text = await ask?.(file);
      if (typeof text !== "string") return { kind: "unreachable" };
      if (idIn(text) !== id) return { kind: "notThat" };
      return addForm({ name: file, size: new Blob([text]).size, text: () => Promise.resolve(text) });
    },
  };

  function standing({ id, version }: Pick<OfferedForm, "id" | "version">): OfferedForm["here"] {
    const kept = own.templates().find(({ file }) => file.id === id)?.file.version;
    if (kept === undefined) return "none";
    return kept === version ? "same" : kept < version ? "older" : "newer";
  }
}

/** A file that is no form at all goes on to be told what is wrong with it. */
function idIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly id?: unknown } | null)?.id;
  } catch {
    return undefined;
  }
}
