import { fold } from "../fold";
import type { UnitType } from "../template/schema";
import type { ListedOffice } from "./office-list";

type Field = "name" | "otherNames" | "phone" | "mail" | "unitType";

/** What the columns of a list of offices are called, folded. */
const HEADINGS: readonly (readonly [Field, RegExp])[] = [
  ["otherNames", /^(?:cac )?ten (?:goi )?(?:khac|viet tat|tat)|^viet tat$/],
  ["phone", /dien thoai|^(?:so )?(?:dt|sdt|di dong)\b/],
  ["mail", /mail|^thu dien tu|hop thu/],
  ["unitType", /^(?:loai|cap)(?: don vi| co quan)?$/],
  ["name", /^(?:ten )?(?:cac )?(?:don vi|co quan|dia phuong)\b|^ten$/],
];
/** Words a type of unit begins with, folded. */
const UNIT_TYPES: readonly (readonly [UnitType, RegExp])[] = [
  ["bo", /^bo\b/],
  ["tinh", /^(?:ubnd )?(?:cap )?tinh\b/],
  ["huyen", /^(?:ubnd )?(?:cap )?(?:huyen|thi xa|quan)\b/],
  ["xa", /^(?:ubnd )?(?:cap )?(?:xa|phuong|thi tran|dac khu)\b/],
  ["so", /^(?:cac )?(?:so|ban|nganh)\b/],
];
/** Lines that may stand above the heading of a list. */
const MOST_ABOVE = 20;
const LETTER = /\p{L}/u;
/** Commas stand within names. */
const BETWEEN_NAMES = /[;|\n]/;

/** The offices of a table, by the headings of its columns; without any, the first text of every row is a name. */
export function listedOffices(rows: readonly (readonly string[])[]): readonly ListedOffice[] {
  const columns = rows.slice(0, MOST_ABOVE).map(fieldsOf);
  const header = columns.findIndex((fields) => fields.includes("name"));
  const fields = columns[header];
  const offices = rows.slice(header + 1).map((cells) => {
    const texts = cells.map((cell) =>
      cell
        .normalize("NFC")
        .replace(/[^\S\n]+/g, " ")
        .trim(),
    );
    const said = (field: Field) => texts[fields?.indexOf(field) ?? -1] ?? "";
    return {
      name: fields ? said("name") : (texts.find((text) => LETTER.test(text)) ?? ""),
      otherNames: said("otherNames")
        .split(BETWEEN_NAMES)
        .map((name) => name.trim())
        .filter((name) => LETTER.test(name)),
      phone: said("phone"),
      mail: said("mail"),
      unitType: UNIT_TYPES.find(([, words]) => words.test(fold(said("unitType"))))?.[0] ?? null,
    };
  });
  return offices.filter(({ name }) => LETTER.test(name));
}

/** What each cell of a row heads; an office's own row heads nothing. */
function fieldsOf(cells: readonly string[]): readonly (Field | null)[] {
  const found = cells.map((cell) => HEADINGS.find(([, words]) => words.test(fold(cell)))?.[0] ?? null);
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  return found.filter((field) => field !== null).length * 2 > filled ? found : [];
}
