import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptAbout, PeriodId, UnitType } from "../core";
import type { CheckedForm, Commands } from "../session/contract";
import { isReportYear } from "../session/contract/values";
import { OFFICE_LENGTH } from "../session/choices";
import { about as words, check, periodNames, start, unitTypeNames } from "../text/pane";
import { aboutAsked, type AboutAsked } from "./about-asked";
import { fieldFault } from "./field-fault";
import { useStyles } from "./styles";

interface AboutFormProps {
  readonly form: CheckedForm;
  readonly commands: Commands;
}

interface AboutQuestionsProps extends AboutFormProps {
  readonly asked: AboutAsked;
}

/** As typed; "" where nothing is chosen. */
interface Draft {
  readonly unitType: UnitType | "";
  readonly period: PeriodId | "";
  readonly year: string;
  readonly office: string;
}

/** What the report is of: what its title lines say, and what the clerk has to say in their place. */
export default function AboutForm({ form, commands }: AboutFormProps) {
  const asked = aboutAsked(form);
  return asked === null ? null : <AboutQuestions form={form} asked={asked} commands={commands} />;
}

function AboutQuestions({ form, asked, commands }: AboutQuestionsProps) {
  const styles = useStyles();
  const { template, about, asked: known } = form;
  const [open, setOpen] = useState(asked.isOpen);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    unitType: known.unitType ?? "",
    period: known.period ?? "",
    year: known.year === undefined ? "" : String(known.year),
    office: known.office ?? "",
  });
  const year = draft.year.trim();
  const office = draft.office.trim();
  const yearIsRight = year === "" || (/^\d{4}$/.test(year) && isReportYear(Number(year)));
  const officeIsRight = office.length <= OFFICE_LENGTH;

  return (
    <form
      aria-label={words.heading}
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        remember();
      }}
    >
      {saidLines().map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {open ? fields() : null}
      <div>
        {open ? (
          <Button size="small" type="submit">
            {words.remember}
          </Button>
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        )}
      </div>
    </form>
  );

  /** What is known, and who says it. */
  function saidLines(): readonly string[] {
    const { period, by } = about;
    const type = known.unitType && unitTypeNames[known.unitType];
    const said = period && check.period(periodNames[period.id], period.year);
    return [
      ...(type && asked.unitType ? [words.said(start.unitType, type, "call")] : []),
      ...(said && by.period ? [words.said(start.period, said, by.period)] : []),
      ...(about.office !== null && by.office ? [words.said(start.office, about.office, by.office)] : []),
    ];
  }

  function fields() {
    return (
      <>
        <p className={styles.plain}>{words.why}</p>
        {asked.unitType ? (
          <Field label={start.unitType}>
            <Select
              className={styles.select}
              value={draft.unitType}
              onChange={(_, { value }) => setDraft({ ...draft, unitType: value as UnitType | "" })}
            >
              <option value="">{words.none}</option>
              {template.file.unitTypes.map((type) => (
                <option key={type} value={type}>
                  {unitTypeNames[type]}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {asked.period ? (
          <div className={styles.pair}>
            <Field label={start.period}>
              <Select
                className={styles.select}
                value={draft.period}
                onChange={(_, { value }) => setDraft({ ...draft, period: value as PeriodId | "" })}
              >
                <option value="">{words.none}</option>
                {template.file.periods.map(({ id }) => (
                  <option key={id} value={id}>
                    {periodNames[id]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={start.year} {...(tried && !yearIsRight ? fieldFault(words.yearError) : {})}>
              <Input
                inputMode="numeric"
                value={draft.year}
                onChange={(_, { value }) => setDraft({ ...draft, year: value })}
              />
            </Field>
          </div>
        ) : null}
        {asked.office ? (
          <Field label={start.office} {...(officeIsRight ? {} : fieldFault(start.officeError(OFFICE_LENGTH)))}>
            <Input value={draft.office} onChange={(_, { value }) => setDraft({ ...draft, office: value })} />
          </Field>
        ) : null}
      </>
    );
  }

  function remember() {
    setTried(true);
    if (!yearIsRight || !officeIsRight) return;
    const said: KeptAbout = {
      ...(draft.unitType === "" ? {} : { unitType: draft.unitType }),
      ...(draft.period === "" ? {} : { period: draft.period }),
      ...(year === "" ? {} : { year: Number(year) }),
      ...(office === "" ? {} : { office }),
    };
    void commands.setAbout(form.id, said);
  }
}
