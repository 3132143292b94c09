import { loadTemplate, wholeForm } from "../template/load";
import { provenTemplate } from "../template/proven";
import { TemplateError, type TemplateProblem } from "../template/problem";
import { baseOf, resolveBase } from "../template/resolve-base";
import type { TemplateFile } from "../template/schema";
import type { Template } from "../template/template";
import { JsonFault, lineAt, readJson, type JsonFaultCode, type JsonText } from "./json-text";
import { excesses, longTexts, OWN_FORM, type Excess } from "./limits";
import { standsInFor } from "./stands-in";

/** Where in the file, as an editor counts; null where the place is in what the form takes over from its base. */
type Where = { readonly line: number; readonly column: number } | null;

/** Why a form of an office's own is not taken. */
export type OwnFormProblem = { readonly where: Where; readonly path: string } & (
  | { readonly kind: "json"; readonly code: JsonFaultCode; readonly shown: string }
  | { readonly kind: "limit"; readonly excess: Excess }
  | { readonly kind: "form"; readonly problem: TemplateProblem }
  | { readonly kind: "taken" | "noBase"; readonly id: string }
  | { readonly kind: "size"; readonly got: number }
);

export type OwnFormAnswer =
  | { readonly template: Template; readonly problems: readonly [] }
  | { readonly template: null; readonly problems: readonly OwnFormProblem[]; readonly left: number };

export interface BuiltIns {
  /** Ids of the forms that come with the program: they cannot be replaced. */
  readonly ids: readonly string[];
  readonly base: (id: string) => Promise<TemplateFile>;
}

/** Reads a form an office has written, whatever the text holds. Nothing in it is run; what is beyond the limits is refused. */
export async function readOwnForm(text: string, builtIns: BuiltIns): Promise<OwnFormAnswer> {
  if (text.length > OWN_FORM.bytes) return refused([{ kind: "size", where: null, path: "", got: text.length }]);
  let json: JsonText;
  try {
    json = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { code, offset, shown } = error;
    return refused([{ kind: "json", where: lineAt(text, offset), path: "", code, shown }]);
  }
  const at = (path: string) => ({ where: lineAt(text, json.offsetOf(path)), path });
  const long = longTexts(json.value);
  if (long.length > 0) return refused(long.map((excess) => ({ kind: "limit", ...at(excess.path), excess })));

  const baseId = baseOf(json.value);
  if (baseId !== null && !builtIns.ids.includes(baseId)) {
    return refused([{ kind: "noBase", ...at("basedOn"), id: baseId.slice(0, 60) }]);
  }
  const base = baseId === null ? undefined : await builtIns.base(baseId);
  // What is wrong after the base is taken in stands at paths of the whole form, not of the file.
  const inWhole = (path: string) => (base === undefined ? at(path) : { where: null, path });
  const fromFile = attempt(() => resolveBase(json.value, "", base));
  if ("problems" in fromFile) return refused(fromFile.problems.map((one) => formProblem(one, at(one.path))));
  const whole = attempt(() => wholeForm(fromFile.value, ""));
  if ("problems" in whole) return refused(whole.problems.map((one) => formProblem(one, inWhole(one.path))));
  if (builtIns.ids.includes(whole.value.id)) return refused([{ kind: "taken", ...at("id"), id: whole.value.id }]);

  const beyond = excesses(whole.value);
  if (beyond.length > 0) return refused(beyond.map((excess) => ({ kind: "limit", ...inWhole(excess.path), excess })));
  const loaded = attempt(() => loadTemplate(whole.value, ""));
  if ("problems" in loaded) return refused(loaded.problems.map((one) => formProblem(one, inWhole(one.path))));
  const shipped = await Promise.all(builtIns.ids.map(builtIns.base));
  const spelledOut = shipped.map((form) => provenTemplate(form).file);
  const own = { insteadOf: standsInFor(loaded.value.file, spelledOut) };
  return { template: { ...loaded.value, own }, problems: [] };
}

function formProblem(problem: TemplateProblem, place: { where: Where; path: string }): OwnFormProblem {
  return { kind: "form", ...place, problem };
}

function refused(problems: readonly OwnFormProblem[]): OwnFormAnswer {
  const shown = problems.slice(0, OWN_FORM.problems);
  return { template: null, problems: shown, left: problems.length - shown.length };
}

function attempt<T>(load: () => T): { readonly value: T } | { readonly problems: readonly TemplateProblem[] } {
  try {
    return { value: load() };
  } catch (error) {
    if (error instanceof TemplateError) return { problems: error.problems };
    throw error;
  }
}
