import { Button, Field, Input, Select } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { PeriodId, UnitType } from "../core";
import type { CatalogueEntry, Commands, SessionState } from "../session/contract";
import { printDate } from "../text/dates";
import { periodNames, start, unitTypeNames } from "../text/pane";
import {
  firstDraft,
  isoDay,
  OFFICE_LENGTH,
  requestOf,
  templatesFor,
  unitTypesOf,
  windowOf,
  withTemplate,
  withUnitType,
  yearIsRight,
  yearsOf,
} from "../session/choices";
import type { Draft } from "../session/choices";
import { OwnForm } from "./OwnForm";
import { useStyles } from "./styles";
import { TemplateNote } from "./TemplateNote";

const LibraryForms = lazy(() => import("./LibraryForms"));

interface StartViewProps {
  readonly state: SessionState;
  readonly commands: Commands;
  readonly catalogue: readonly CatalogueEntry[];
  readonly today: () => Date;
  /** Back to the results; null when there are none. */
  readonly close: (() => void) | null;
}

/** Says what office this is and which report, and inserts the form. */
export function StartView({ state, commands, catalogue, today, close }: StartViewProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => firstDraft(catalogue, commands.recall(), today()));
  const [isFirst] = useState(() => close === null && commands.recall().template === undefined);
  const [asked, setAsked] = useState(false);
  const types = unitTypesOf(catalogue, today());
  const templates = templatesFor(catalogue, draft.unitType);
  const entry = templates.find(({ id }) => id === draft.template);
  const window = entry ? windowOf(draft, entry, today()) : null;
  const open = state.forms.find(({ template }) => template.file.id === draft.template);
  const first = open?.sheets[0];
  const unread = notReadBack(state);

  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      {close ? (
        <div>
          <Button size="small" onClick={close}>
            ← {start.back}
          </Button>
        </div>
      ) : null}
      <h1 className={styles.heading}>{start.heading}</h1>
      {isFirst ? (
        <ul className={styles.lines}>
          {start.intro.map((line) => (
            <li key={line} className={styles.note}>
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      <Field label={start.unitType}>
        <Select
          className={styles.select}
          value={draft.unitType}
          onChange={(_, { value }) => change(withUnitType(catalogue, draft, value as UnitType))}
        >
          {types.current.map(typeOption)}
          {types.old.length === 0 ? null : <optgroup label={start.old}>{types.old.map(typeOption)}</optgroup>}
        </Select>
      </Field>
      {entry ? report(entry) : <p role="note">{start.noTemplate(unitTypeNames[draft.unitType])}</p>}
      <OwnForm
        kept={state.kept}
        chosen={draft.template}
        commands={commands}
        added={takeOver}
        removed={() => change(withUnitType(catalogue, draft, draft.unitType))}
      />
      {commands.hasLibrary() ? (
        <Suspense fallback={null}>
          <LibraryForms
            unitType={draft.unitType}
            day={window?.to ?? isoDay(today())}
            commands={commands}
            added={takeOver}
          />
        </Suspense>
      ) : null}
    </form>
  );

  function takeOver(own: CatalogueEntry) {
    const unitType = own.unitTypes.includes(draft.unitType) ? draft.unitType : (own.unitTypes[0] ?? draft.unitType);
    change(withTemplate([...catalogue, own], { ...draft, unitType }, own.id));
  }

  function typeOption(type: UnitType) {
    return (
      <option key={type} value={type}>
        {unitTypeNames[type]}
      </option>
    );
  }

  function report(chosen: CatalogueEntry) {
    return (
      <>
        <Field label={start.template}>
          <Select
            className={styles.select}
            value={draft.template}
            onChange={(_, { value }) => change(withTemplate(catalogue, draft, value))}
          >
            {templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <TemplateNote entry={chosen} today={isoDay(today())} />
        <div className={styles.pair}>
          <Field label={start.period}>
            <Select
              className={styles.select}
              value={draft.period}
              onChange={(_, { value }) => change({ ...draft, period: value as PeriodId })}
            >
              {chosen.periods.map(({ id }) => (
                <option key={id} value={id}>
                  {periodNames[id]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={start.year} {...yearMessage()}>
            <Input
              inputMode="numeric"
              value={draft.year}
              onChange={(_, { value }) => change({ ...draft, year: value })}
            />
          </Field>
        </div>
        {window ? (
          <p className={styles.note}>
            {start.window(printDate(window.from), printDate(window.to))} {start.due(printDate(window.due), window.left)}
          </p>
        ) : null}
        <Field label={start.office} hint={start.officeHint} {...officeMessage()}>
          <Input value={draft.office} onChange={(_, { value }) => change({ ...draft, office: value })} />
        </Field>
        {open && first ? (
          <div className={styles.section} role="note">
            <p className={styles.plain}>{start.already(open.sheets.map(({ name }) => `“${name}”`).join(", "))}</p>
            <Button onClick={() => void commands.goTo({ sheet: first.id, row: 0, column: 0 }).then(() => close?.())}>
              {start.goThere}
            </Button>
          </div>
        ) : null}
        {unread.length > 0 ? (
          <p role="note">{start.notReadBack(unread.map((name) => `“${name}”`).join(", "))}</p>
        ) : null}
        <Button
          appearance={open || unread.length > 0 ? "secondary" : "primary"}
          type="submit"
          disabled={state.working === "inserting"}
        >
          {open || unread.length > 0 ? start.insertAnother : start.insert}
        </Button>
      </>
    );
  }

  function change(next: Draft) {
    setDraft(next);
    setAsked(false);
  }

  function yearMessage() {
    if (!entry || yearIsRight(draft, entry, today())) return {};
    if (!asked && draft.year.trim().length < 4) return {};
    return { validationMessage: start.yearError(...yearsOf(entry, today())), validationState: "error" as const };
  }

  function officeMessage() {
    if (draft.office.trim().length <= OFFICE_LENGTH) return {};
    return { validationMessage: start.officeError(OFFICE_LENGTH), validationState: "error" as const };
  }

  function insert() {
    setAsked(true);
    const request = entry ? requestOf(draft, entry, today()) : null;
    if (!request) return;
    commands.remember(request);
    void commands.insert(request);
  }
}

/** Sheets just inserted that no read has shown yet, because it failed. */
function notReadBack({ fault, undo, sheetNames }: SessionState): readonly string[] {
  if (fault === null || undo?.kind !== "inserted") return [];
  return undo.sheets.filter((name) => !sheetNames.includes(name.normalize("NFC")));
}
