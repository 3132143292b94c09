import { address, parseAddress } from "../../core";
import type { CellMark } from "./mark";
import type { MarkedStyles } from "./mark-styles";

const ROW = /<((?:\w+:)?)row(?=[\s/>])([^>]*?)(\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c(?=[\s/>])([^>]*?)(\/>|>[\s\S]*?<\/\1c>)/g;
const NUMBER = /\sr="(\d+)"/;

/** A sheet where marked cells have another style; cells and rows that are not there yet are added. */
export function markedCells(xml: string, marks: readonly CellMark[], marked: MarkedStyles["marked"]): string {
  const prefix = /<(\w+:)?sheetData[\s/>]/.exec(xml)?.[1] ?? "";
  const filled = xml.replace(`<${prefix}sheetData/>`, `<${prefix}sheetData></${prefix}sheetData>`);
  const begin = filled.indexOf(`<${prefix}sheetData>`) + `<${prefix}sheetData>`.length;
  const end = filled.lastIndexOf(`</${prefix}sheetData>`);
  const left = new Map<number, CellMark[]>();
  for (const mark of marks) left.set(mark.row, [...(left.get(mark.row) ?? []), mark]);

  let last = 0;
  const rows = filled.slice(begin, end).replace(ROW, (whole, _p, attributes: string, _r, inner: string | undefined) => {
    const row = Number(NUMBER.exec(attributes)?.[1] ?? last + 1) - 1;
    const missing = [...left.keys()].filter((each) => each >= last && each < row).sort((a, b) => a - b);
    const before = missing.map((each) => newRow(prefix, each, taken(left, each), marked)).join("");
    last = row + 1;
    const own = taken(left, row);
    if (own.length === 0) return before + whole;
    return `${before}<${prefix}row${attributes}>${markedRow(prefix, inner ?? "", own, marked)}</${prefix}row>`;
  });
  const behind = [...left].sort(([a], [b]) => a - b).map(([row, own]) => newRow(prefix, row, own, marked));
  return filled.slice(0, begin) + rows + behind.join("") + filled.slice(end);
}

function taken(left: Map<number, CellMark[]>, row: number): readonly CellMark[] {
  const own = left.get(row) ?? [];
  left.delete(row);
  return own;
}

function newRow(prefix: string, row: number, own: readonly CellMark[], marked: MarkedStyles["marked"]): string {
  return `<${prefix}row r="${row + 1}">${markedRow(prefix, "", own, marked)}</${prefix}row>`;
}

function markedRow(prefix: string, inner: string, own: readonly CellMark[], marked: MarkedStyles["marked"]): string {
  const left = new Map([...own].sort((a, b) => a.column - b.column).map((mark) => [mark.column, mark]));
  const added = (before: number) =>
    [...left.values()]
      .filter(({ column }) => column < before)
      .map(({ row, column, severity }) => {
        left.delete(column);
        return `<${prefix}c r="${address(row, column)}" s="${marked(0, severity)}"/>`;
      })
      .join("");
  let next = 0;
  const cells = inner.replace(CELL, (whole, _p, attributes: string) => {
    const column = parseAddress(/\sr="([^"]*)"/.exec(attributes)?.[1] ?? "")?.column ?? next;
    next = column + 1;
    const before = added(column);
    const mark = left.get(column);
    if (!mark) return before + whole;
    left.delete(column);
    const style = Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0);
    const restyled = `${attributes.replace(/\ss="[^"]*"/, "")} s="${marked(style, mark.severity)}"`;
    return before + whole.replace(attributes, restyled);
  });
  return cells + added(Infinity);
}
