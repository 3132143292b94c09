import { fold } from "./fold";

const WORDS = 8;

/** Words before what a label is about. */
const BEFORE = /^(?:tong )?(?:so (?:luong )?)?(?=[a-z]{2})/;

/** The first words of a label as an id: "ho-so-da-tiep-nhan"; "muc" for a label without letters or digits. */
export function slugOf(label: string): string {
  const words =
    fold(label)
      .replace(BEFORE, "")
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, WORDS).join("-") || "muc";
}

/** Ids of one form: a second of the same name gets a number. */
export class Ids {
  private readonly taken = new Set<string>();

  of(name: string): string {
    let id = name;
    for (let count = 2; this.taken.has(id); count += 1) id = `${name}-${count}`;
    this.taken.add(id);
    return id;
  }

  has(id: string): boolean {
    return this.taken.has(id);
  }
}
