import type { Written } from "../../core";
import { asking } from "./faults";

/** Words an add-in keeps in the workbook itself, beside its sheets: they travel with the file. */
export interface Kept {
  /** The texts under these names, null where nothing is kept. One round trip. */
  read(names: readonly string[]): Promise<readonly (string | null)[]>;
  /** Null empties it. One round trip. */
  write(name: string, text: string | null): Promise<Written>;
}

export function createKept(): Kept {
  return {
    read: (names) =>
      asking(async () => {
        const context = new Excel.RequestContext();
        const settings = names.map((name) => askSetting(context, name));
        await context.sync();
        return settings.map((read) => read());
      }),
    write: (name, text) =>
      asking(async () => {
        const context = new Excel.RequestContext();
        const written = setSetting(context, name, text ?? "");
        await context.sync();
        return written();
      }),
  };
}

function askSetting(context: Excel.RequestContext, name: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(name).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" ? value : null;
  };
}

/** An empty text says as much as no setting, and writing it cannot fail for want of one. */
export function setSetting(context: Excel.RequestContext, name: string, text: string): () => Written {
  const before = askSetting(context, name);
  context.workbook.settings.add(name, text);
  return () => ({ kind: "setting", name, before: before() ?? "", after: text });
}
