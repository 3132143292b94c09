import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitType } from "../core";
import type { TypedHead, TypedPeriod } from "../session/contract/make-form";
import { headFaults, NAME_LENGTH, windowOf, type HeadField } from "../session/form-head";
import { aboutStep as words } from "../text/make-form";
import { periodNames, unitTypeNames } from "../text/pane";
import { useStyles } from "./styles";
import type { StepProps } from "./use-made";

/** Those of today; another only where the sheet names one. */
const TYPES: readonly UnitType[] = ["xa", "so", "tinh", "bo"];
const DAYS = ["from", "to", "due"] as const;

const useGrid = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "minmax(52px, auto) repeat(3, minmax(0, 1fr))",
    gap: "4px 6px",
    alignItems: "center",
    "& input": { width: "100%" },
  },
});

/** What the form says of itself: its name, who prescribes it and when, who reports, and the days of its periods. */
export function MakeAbout({ making: { head }, change }: StepProps) {
  const styles = useStyles();
  const grid = useGrid();
  const faults = headFaults(head);
  const [types] = useState(() => [...new Set([...TYPES, ...head.unitTypes])]);

  return (
    <>
      {text("name", NAME_LENGTH)}
      <fieldset className={styles.fields}>
        <legend>{words.unitTypes}</legend>
        {types.map((type) => (
          <Checkbox
            key={type}
            label={unitTypeNames[type]}
            checked={head.unitTypes.includes(type)}
            onChange={(_, { checked }) => {
              const isChosen = (one: UnitType) => (one === type ? checked === true : head.unitTypes.includes(one));
              set({ unitTypes: types.filter(isChosen) });
            }}
          />
        ))}
        {fault("unitTypes")}
      </fieldset>
      {text("issuer", NAME_LENGTH)}
      {text("number", NAME_LENGTH)}
      {text("date")}
      {text("validFrom")}
      {text("validTo")}
      <fieldset className={styles.fields}>
        <legend>{words.periods}</legend>
        <p className={styles.note}>{words.periodsHint}</p>
        <div className={grid.days}>
          <span />
          {DAYS.map((day) => (
            <span key={day} className={styles.note} aria-hidden>
              {words[day]}
            </span>
          ))}
          {head.periods.map(days)}
        </div>
        {fault("periods")}
      </fieldset>
    </>
  );

  function text(field: "name" | "issuer" | "number" | "date" | "validFrom" | "validTo", longest = 10) {
    const isWrong = (faults as readonly string[]).includes(field);
    return (
      <Field
        label={words[field]}
        {...(isWrong ? { validationMessage: words.faults[field as HeadField], validationState: "error" } : {})}
      >
        <Input maxLength={longest} value={head[field]} onChange={(_, { value }) => set({ [field]: value })} />
      </Field>
    );
  }

  function days(period: TypedPeriod) {
    const isWrong = windowOf(period) === null;
    const name = periodNames[period.id];
    return [
      <span key={period.id}>{name}</span>,
      ...DAYS.map((day) => (
        <Input
          key={`${period.id} ${day}`}
          size="small"
          maxLength={5}
          aria-label={words.dayOf(words[day], name)}
          aria-invalid={isWrong}
          value={period[day]}
          onChange={(_, { value }) =>
            set({ periods: head.periods.map((one) => (one.id === period.id ? { ...one, [day]: value } : one)) })
          }
        />
      )),
    ];
  }

  function fault(field: HeadField) {
    return faults.includes(field) ? (
      <p role="alert" className={styles.error}>
        {words.faults[field]}
      </p>
    ) : null;
  }

  function set(next: Partial<TypedHead>) {
    change({ head: { ...head, ...next } });
  }
}
