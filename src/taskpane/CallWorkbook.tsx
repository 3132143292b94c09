import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Commands } from "../session/contract";
import type { CallWorkbook as File, Collected, MergeRequest } from "../session/contract/merge";
import { mergeView as words } from "../text/merge/view";
import { paper } from "../text/paper";
import { saveFile } from "./save-file";
import { useStyles } from "./styles";

interface CallWorkbookProps {
  readonly collected: Collected;
  readonly offices: readonly string[];
  /** Null where it is not known. */
  readonly period: MergeRequest["period"] | null;
  readonly commands: Commands;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whom to call and with what, as a workbook of its own. Where a browser asks nothing, it can be saved again. */
export function CallWorkbook({ collected, offices, period, commands }: CallWorkbookProps) {
  const styles = useStyles();
  const [file, setFile] = useState<File | null>(null);
  return (
    <section className={styles.section}>
      <p className={styles.note}>{words.callsAbout}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => void make()}>
          {words.calls}
        </Button>
        {file === null ? null : (
          <Button size="small" onClick={() => save(file)}>
            {paper.download(file.name)}
          </Button>
        )}
      </div>
    </section>
  );

  async function make() {
    const made = await commands.callWorkbook(collected, offices, period);
    setFile(made);
    save(made);
  }

  function save({ name, bytes }: File) {
    saveFile(name, bytes, XLSX);
  }
}
