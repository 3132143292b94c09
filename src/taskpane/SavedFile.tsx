import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FiguresFile } from "../session/contract/paper";
import { paper as words } from "../text/paper";
import { saveFile } from "./save-file";
import { useStyles } from "./styles";

/** A file of text that was made: to be saved, or copied where Excel does not let a pane save one. */
export function SavedFile({ file }: { readonly file: FiguresFile }) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState("");

  return (
    <>
      <div>
        <Button appearance="primary" size="small" onClick={() => saveFile(file.name, file.text, file.type)}>
          {words.download(file.name)}
        </Button>
      </div>
      <Field label={words.content} hint={words.contentHint}>
        <Textarea readOnly rows={6} value={file.text} textarea={{ ref: box }} />
      </Field>
      <div className={styles.row} aria-live="polite">
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span>{copied}</span>
      </div>
    </>
  );

  async function copy() {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(file.text);
      setCopied(words.copied);
    } catch {
      setCopied(words.copyByHand);
    }
  }
}
