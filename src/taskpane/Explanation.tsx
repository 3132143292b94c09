import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { finding as words } from "../text/pane";
import { useStyles } from "./styles";

const LENGTH = 500;

interface ExplanationProps {
  readonly save: (text: string) => void;
  readonly cancel: () => void;
}

/** Takes the explanation of a warning, to be written into the row's Ghi chú cell. */
export default function Explanation({ save, cancel }: ExplanationProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") save(text.trim().normalize("NFC"));
      }}
    >
      <Field label={words.explanation}>
        <Textarea value={text} maxLength={LENGTH} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={text.trim() === ""}>
          {words.saveExplanation}
        </Button>
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
