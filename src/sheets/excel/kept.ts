import { asking } from "./faults";

/** Words an add-in keeps in the workbook itself, beside its sheets: they travel with the file. */
export interface Kept {
  /** The texts under these names, null where nothing is kept. One round trip. */
  read(names: readonly string[]): Promise<readonly (string | null)[]>;
  /** Null empties it. One round trip. */
  write(name: string, text: string | null): Promise<void>;
}

export function createKept(): Kept {
  return {
    read: (names) =>
      asking(async () => {
        const context = new Excel.RequestContext();
        const settings = names.map((name) => context.workbook.settings.getItemOrNullObject(name).load("value"));
        await context.sync();
        return settings.map((setting) => {
          const value: unknown = setting.isNullObject ? null : setting.value;
          return typeof value === "string" ? value : null;
        });
      }),
    write: (name, text) =>
      asking(async () => {
        const context = new Excel.RequestContext();
        // An empty text says as much as no setting, and writing it cannot fail for want of one.
        context.workbook.settings.add(name, text ?? "");
        await context.sync();
      }),
  };
}
