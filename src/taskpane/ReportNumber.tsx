import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Commands, SubmitAnswer } from "../session/contract";
import { dayTyped, numberTyped } from "../session/contract/values";
import { submit } from "../text/pane";
import { fieldFault } from "./field-fault";
import { useStyles } from "./styles";

const words = submit.reportNumber;

interface ReportNumberProps {
  /** Id of the form. */
  readonly form: string;
  /** The lines that wait for number and date. */
  readonly lines: SubmitAnswer["result"]["afterSigning"];
  readonly commands: Commands;
}

/** Takes the number and the date of the signed report, for the lines of every sheet. */
export function ReportNumber({ form, lines, commands }: ReportNumberProps) {
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState({ number: "", date: "" });
  const number = numberTyped(typed.number);
  const day = dayTyped(typed.date);
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (number !== null && day !== null) void commands.numberReport(form, { number, ...day });
      }}
    >
      <ul className={styles.list}>
        {lines.map(({ place, text }) => (
          <li key={`${place.sheet}:${place.row}`}>{text}</li>
        ))}
      </ul>
      <Field label={words.number} {...(tried && number === null ? fieldFault(words.numberError) : {})}>
        <Input
          value={typed.number}
          placeholder={words.numberHint}
          onChange={(_, { value }) => setTyped({ ...typed, number: value })}
        />
      </Field>
      <Field label={words.date} {...(tried && day === null ? fieldFault(words.dateError) : {})}>
        <Input
          value={typed.date}
          placeholder={words.dateHint}
          onChange={(_, { value }) => setTyped({ ...typed, date: value })}
        />
      </Field>
      <div>
        <Button type="submit" size="small">
          {words.write(lines.length)}
        </Button>
      </div>
    </form>
  );
}
