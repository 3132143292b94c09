import {
  acceptedRules,
  draftForm,
  loadTemplate,
  type Proposal,
  type Snapshot,
  type Template,
  type TemplateFile,
} from "../../core";
import { checkReport, plainRequest } from "../../report/checked-report";
import { contextOf } from "../../report/finding-context";
import { madeForm, type Filled, type MadeForm } from "../../report/made-form";
import { slipsSeen } from "../../report/slips-seen";
import type {
  DraftAnswer,
  FormFileText,
  MakeFormCommands,
  Making,
  TriedForm,
  TriedReport,
} from "../../session/contract/make-form";
import { headed } from "../../session/making";
import { draftWords, sourceOf } from "../../text/draft";
import { messageOf } from "../../text/findings";
import { changeNote } from "../../text/make-form";
import { periodNames } from "../../text/pane";

/** Findings of a tried report told in words; of the others only their number. */
const TOLD = 5;

/** The form like the table of the sheet in view. */
export function draftOf(snapshot: Snapshot, known: readonly Template[]): DraftAnswer {
  const { sheets, active } = snapshot;
  const sheet = sheets.find(({ id }) => id === active) ?? sheets[0];
  if (sheet === undefined) return { kind: "noTable", sheet: "" };
  const own: Filled = { name: sheet.name, snapshot: { ...snapshot, sheets: [sheet] } };
  const file = draftForm(own.snapshot, known, { periodNames, issuer: draftWords.issuer });
  if (file === null) return { kind: "noTable", sheet: sheet.name };
  return { kind: "drafted", drafted: { sheet: { id: sheet.id, name: sheet.name }, own, file } };
}

export function proposed(
  { drafted, said, reports, byHand }: Parameters<MakeFormCommands["proposeForm"]>[0],
  known: readonly Template[],
): MadeForm {
  return madeForm(drafted.file, [drafted.own, ...reports], known, { measures: said, byHand });
}

/** Checks the sheet and every report that is of the form by it. */
export function tried({ drafted, reports }: Making, made: MadeForm, taken: readonly Proposal[]): TriedForm {
  const template = loadTemplate(ruled(made.file, taken), made.file.id);
  const forms = [drafted.own, ...reports].flatMap(({ name, snapshot }) => {
    const [form] = checkReport(snapshot, plainRequest([template]), null).forms.values();
    return form?.template === template && form.readings.some(({ kind }) => kind === "value") ? [{ name, form }] : [];
  });
  const counted = forms.map(({ form }) => slipsSeen(form));
  return {
    reports: forms.map(({ name, form }): TriedReport => {
      const told = form.findings.map(({ finding }) => messageOf(finding, contextOf(form, finding)));
      const errors = form.findings.filter(({ finding }) => finding.severity === "error").length;
      return { name, errors, warnings: told.length - errors, told: told.slice(0, TOLD) };
    }),
    slips: counted[0] ?? null,
  };
}

/** Null while what was typed of the form is not right. */
export function formFileOf(
  making: Making,
  made: MadeForm,
  taken: readonly Proposal[],
  known: readonly Template[],
): FormFileText | null {
  const form = headed(ruled(made.file, taken), making);
  if (form === null) return null;
  const before = known.find(({ file }) => file.id === form.id)?.file;
  const numbered = before === undefined ? form : nextVersion(form, before);
  const name = `${form.id.split("/").at(-1)}.cchc-form.json`;
  return { name, text: `${JSON.stringify(numbered, null, 2)}\n` };
}

function ruled(file: TemplateFile, taken: readonly Proposal[]): TemplateFile {
  return { ...file, rules: acceptedRules(taken, sourceOf) };
}

function nextVersion(form: TemplateFile, before: TemplateFile): TemplateFile {
  const version = before.version + 1;
  const changes = [...(before.changes ?? []), { version, note: changeNote(before, form) }];
  return { ...form, version, changes };
}
