import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { OFFICE_LENGTH } from "../session/choices";
import { MOST_OFFICES, type Collected, type MergePreview, type MergeRequest } from "../session/contract/merge";
import { mergeView as words } from "../text/merge/view";
import { CallWorkbook } from "./CallWorkbook";
import { FileButton } from "./FileButton";
import { MergeStandings } from "./MergeStandings";
import { useStyles } from "./styles";
import type { TaskProps } from "./tasks";

interface MergeChoicesProps extends Pick<TaskProps, "commands" | "state" | "close"> {
  readonly collected: Collected;
}

/** Which of the reports are consolidated and into what, a preview of it, and the button that inserts it. */
export function MergeChoices({ collected, commands, state, close }: MergeChoicesProps) {
  const styles = useStyles();
  const { kinds, forms } = collected;
  const [at, setAt] = useState(0);
  const [target, setTarget] = useState<string | null>(null);
  const [office, setOffice] = useState(() => commands.recall().office ?? "");
  const [list, setList] = useState("");
  const [isListRead, setListRead] = useState(true);
  const [shown, setShown] = useState<{ readonly asked: string; readonly preview: MergePreview | null } | null>(null);
  const kind = kinds[at];
  const offices = list
    .split("\n")
    .map((line) => line.trimEnd().normalize("NFC"))
    .filter((line) => line !== "");
  const isRight = offices.length <= MOST_OFFICES && office.trim().length <= OFFICE_LENGTH;
  const request: MergeRequest | null = kind
    ? { template: target ?? kind.template, from: kind.template, period: kind.period, offices, office: office.trim() }
    : null;
  const asked = JSON.stringify(request && isRight ? { ...request, office: "" } : null);

  useEffect(() => {
    let isCurrent = true;
    const wanted = JSON.parse(asked) as MergeRequest | null;
    if (wanted === null) return;
    void commands.previewMerge(collected, wanted).then((preview) => {
      if (isCurrent) setShown({ asked, preview });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, collected, commands]);

  const nameOf = (id: string) => forms.find((form) => form.id === id)?.name ?? id;
  if (request === null) {
    return (
      <>
        <p className={styles.plain}>{words.nothing}</p>
        <MergeStandings collected={collected} preview={null} nameOf={nameOf} />
        <CallWorkbook collected={collected} offices={offices} period={null} commands={commands} />
      </>
    );
  }
  const preview = shown?.asked === asked ? shown.preview : null;

  return (
    <>
      <Field label={words.kind}>
        <Select
          className={styles.select}
          value={String(at)}
          onChange={(_, { value }) => {
            setAt(Number(value));
            setTarget(null);
          }}
        >
          {kinds.map(({ template, period, count }, index) => (
            <option key={index} value={String(index)}>
              {words.kindChoice(nameOf(template), period.id, period.year, count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.form}>
        <Select className={styles.select} value={request.template} onChange={(_, { value }) => setTarget(value)}>
          {forms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.office}>
        <Input maxLength={OFFICE_LENGTH} value={office} onChange={(_, { value }) => setOffice(value)} />
      </Field>
      <Field
        label={words.offices}
        hint={words.officesHint}
        {...(offices.length > MOST_OFFICES ? { validationMessage: words.officesTooMany(MOST_OFFICES) } : {})}
      >
        <Textarea rows={3} value={list} onChange={(_, { value }) => setList(value)} />
      </Field>
      <div className={styles.row}>
        <FileButton label={words.officesFile} accept=".xlsx,.xlsm,.csv,.txt" choose={(file) => void readList(file)} />
      </div>
      {isListRead ? null : (
        <p role="alert" className={styles.plain}>
          {words.officesUnread}
        </p>
      )}
      {shown?.asked === asked && preview === null ? <p className={styles.plain}>{words.noPeriod}</p> : null}
      {preview === null ? null : <MergeStandings collected={collected} preview={preview} nameOf={nameOf} />}
      <CallWorkbook collected={collected} offices={offices} period={request.period} commands={commands} />
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={preview === null || preview.chosen.counted.length === 0 || state.working === "inserting"}
          onClick={() => void insert(request)}
        >
          {state.working === "inserting" ? words.inserting : words.insert}
        </Button>
      </div>
    </>
  );

  async function readList(file: File) {
    const lines = await commands.officeLines(file);
    setListRead(lines !== null);
    if (lines !== null) setList(lines.join("\n"));
  }

  async function insert(wanted: MergeRequest) {
    if (await commands.insertMerged(collected, wanted)) close();
  }
}
