import type { CheckedForm, ShownFinding } from "../session/contract";
import { contextOf, figureName, specOf } from "../session/contract/values";
import { briefOf } from "../text/findings/brief";
import { lines as words } from "../text/lines";
import type { FindingRow } from "./finding-rows";

export interface LineText {
  /** Read out, not seen. */
  readonly before: string;
  /** "D31:", "13 ô:". */
  readonly where: string;
  /** "3.1.3". */
  readonly stt: string;
  /** "Tổng số TTHC đang có hiệu lực". */
  readonly name: string;
  readonly what: string;
  /** Read out, not seen. */
  readonly after: string;
}

/** The words of a row of the list. */
export function lineOf(form: CheckedForm, { shown, own, holds }: FindingRow): LineText {
  const { finding, cells, explained } = shown;
  const address = cells[0]?.address ?? "";
  const many = own.length > 1;
  const follows = holds.length - own.length;
  const brief = briefOf(finding, contextOf(form, finding));
  return {
    before: many ? words.toAll(address) : address === "" ? "" : words.to,
    where: many ? `${words.cells(own.length)}:` : address === "" ? "" : `${address}:`,
    ...(many ? { stt: "", name: "" } : nameOf(form, shown)),
    what: follows === 0 ? brief : `${brief} ${words.also(follows)}`,
    after: words.badness(explained ? "explained" : finding.severity, follows),
  };
}

/** What may be looked for: cell, number and name of the row, what is wrong. */
export function searchText(form: CheckedForm, shown: ShownFinding): string {
  const { finding, cells } = shown;
  const addresses = cells.map(({ address }) => address).join(" ");
  const { stt, name } = nameOf(form, shown);
  return `${addresses} ${stt} ${name} ${briefOf(finding, contextOf(form, finding))}`;
}

function nameOf({ template }: CheckedForm, { finding }: ShownFinding): Pick<LineText, "stt" | "name"> {
  const spec = specOf(template, finding.cells[0] ?? "");
  return spec ? { stt: spec.row.stt, name: figureName(spec) } : { stt: "", name: words.title };
}
