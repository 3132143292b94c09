import { type CellValue, isError } from "../model/cell";
import type { Locale } from "./locale";
import { type Moment, momentOf } from "./serial";

/** Printing a value by its number format. */

/** General: at most eleven characters, as in a cell that is wide enough. */
function general(value: number, locale: Locale): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const digits = size >= 1 ? Math.max(0, 10 - Math.floor(Math.log10(size)) - 1) : 9;
  if (size >= 1e11 || size < 1e-9 || (size < 1e-4 && Number(size.toFixed(9)) !== size)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${trimZeros(mantissa).replace(".", locale.decimal)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
  }
  return trimZeros(value.toFixed(digits)).replace(".", locale.decimal);
}

const trimZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

interface Piece {
  readonly kind: "literal" | "digits" | "date" | "general" | "text";
  readonly text: string;
}

const PIECE =
  /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|(General)|((?:[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?|\.[#0?]+),*(?:E[+-]0+)?)|(AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?)|(@)|([\s\S])/gi;

function pieces(section: string): Piece[] {
  const found: Piece[] = [];
  for (const [text, quoted, escaped, isGeneral, digits, date, at, other] of section.matchAll(PIECE)) {
    if (quoted !== undefined) found.push({ kind: "literal", text: quoted });
    else if (escaped !== undefined) found.push({ kind: "literal", text: escaped });
    else if (isGeneral) found.push({ kind: "general", text });
    else if (digits) found.push({ kind: "digits", text: digits });
    else if (date) found.push({ kind: "date", text: date });
    else if (at) found.push({ kind: "text", text: at });
    else if (other !== undefined) found.push({ kind: "literal", text: other });
    else if (text.startsWith("_")) found.push({ kind: "literal", text: " " });
  }
  return found;
}

/** Rounds half away from zero on the decimal digits Excel shows, not on the binary value. */
function fixed(value: number, places: number): string {
  const exact = Number(value.toPrecision(15));
  const scaled = Number(`${exact}e${places}`);
  if (!Number.isFinite(scaled) || exact.toString().includes("e")) return exact.toFixed(places);
  return Number(`${Math.round(Math.abs(scaled))}e-${places}`).toFixed(places);
}

function digitsText(value: number, code: string, locale: Locale): string {
  const scientific = /E([+-])(0+)$/i.exec(code);
  if (scientific) {
    const places = (/\.([#0?]*)/.exec(code)?.[1] ?? "").length;
    const [mantissa = "", exponent = ""] = value.toExponential(places).split("e");
    const sign = exponent.startsWith("-") ? "-" : scientific[1] === "+" ? "+" : "";
    return `${mantissa.replace(".", locale.decimal)}E${sign}${exponent.slice(1).padStart(scientific[2]?.length ?? 2, "0")}`;
  }
  const thousands = /,+$/.exec(code)?.[0].length ?? 0;
  const body = thousands ? code.slice(0, -thousands) : code;
  const [whole = "", fraction = ""] = body.split(".");
  const grouped = whole.includes(",");
  const shown = fixed(Math.abs(value) / 1000 ** thousands, fraction.length);
  let [left = "", right = ""] = shown.split(".");
  const least = (whole.match(/0/g) ?? []).length;
  left = left === "0" && least === 0 ? "" : left.padStart(least, "0");
  if (grouped) left = left.replace(/\B(?=(\d{3})+$)/g, locale.group);
  const optional = /[#?]*$/.exec(fraction)?.[0].length ?? 0;
  const keep = fraction.length - optional;
  while (right.length > keep && right.endsWith("0")) right = right.slice(0, -1);
  return body.includes(".") ? left + locale.decimal + right : left;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

function dateText(code: string, moment: Moment, isMinute: boolean, twelve: boolean): string {
  const pad = (value: number): string => String(value).padStart(Math.min(code.length, 2), "0");
  switch (code[0]?.toLowerCase()) {
    case "y":
      return code.length <= 2 ? String(moment.year % 100).padStart(2, "0") : String(moment.year);
    case "m":
      if (isMinute) return pad(moment.minute);
      return code.length >= 3 ? (MONTHS[moment.month - 1] ?? "") : pad(moment.month);
    case "d":
      return code.length >= 3 ? (DAYS[moment.weekday] ?? "") : pad(moment.day);
    case "h":
      return pad(twelve ? moment.hour % 12 || 12 : moment.hour);
    case "s":
      return pad(moment.second);
    default:
      return moment.hour < 12 ? "AM" : "PM";
  }
}

const sections = (format: string): string[] => format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=^|;)(?=;|$)/g) ?? [format];

/** True when the format shows a number as a date or a time. */
export const isDateFormat = (format: string): boolean =>
  format !== "General" && pieces(sections(format)[0] ?? "").some((piece) => piece.kind === "date");

/** The text a cell shows. */
export function formatValue(value: CellValue, format: string, locale: Locale): string {
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const parts = sections(format);
  if (typeof value === "string") {
    const section = parts.length >= 4 ? (parts[3] ?? "@") : "@";
    const codes = pieces(section);
    return codes.map((piece) => (piece.kind === "text" ? value : piece.text)).join("");
  }
  if (format === "General" || format === "@") return general(value, locale);
  const negative = value < 0 && parts.length > 1;
  const section = (negative ? parts[1] : value === 0 && parts.length > 2 ? parts[2] : parts[0]) ?? "";
  return sectionText(value, section, negative, locale);
}

function sectionText(value: number, section: string, ownSign: boolean, locale: Locale): string {
  const codes = pieces(section);
  const dates = codes.filter((piece) => piece.kind === "date");
  if (dates.length > 0 && value < 0) return "########";
  const moment = momentOf(Math.max(0, value));
  const twelve = dates.some((piece) => /^a/i.test(piece.text));
  const scale = codes.some((piece) => piece.kind === "literal" && piece.text === "%") ? 100 : 1;
  const sign = value < 0 && !ownSign && dates.length === 0 ? "-" : "";
  let before = "";
  const text = codes.map((piece, at) => {
    if (piece.kind === "digits") return digitsText(Number((value * scale).toPrecision(15)), piece.text, locale);
    if (piece.kind === "general") return general(Math.abs(value), locale);
    if (piece.kind === "text") return general(value, locale);
    if (piece.kind === "literal") return piece.text;
    const next = codes.slice(at + 1).find((one) => one.kind === "date")?.text ?? "";
    const isMinute = /^m{1,2}$/i.test(piece.text) && (/^h/i.test(before) || /^s/i.test(next));
    before = piece.text;
    return dateText(piece.text, moment, isMinute, twelve);
  });
  return sign + text.join("");
}
