import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Commands } from "../session/contract";
import type { WordFile } from "../session/contract/paper";
import { paper as words } from "../text/paper";
import { saveFile } from "./save-file";

interface ExportWordProps {
  readonly form: string;
  readonly commands: Commands;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The filled appendix as a Word document, to be put behind the report. Where a browser asks nothing, it can be saved again. */
export function ExportWord({ form, commands }: ExportWordProps) {
  const [file, setFile] = useState<WordFile | null>(null);
  return (
    <>
      <Button onClick={() => void make()}>{words.word}</Button>
      {file === null ? null : (
        <Button size="small" onClick={() => save(file)}>
          {words.download(file.name)}
        </Button>
      )}
    </>
  );

  async function make() {
    const made = await commands.exportWord(form);
    setFile(made);
    if (made) save(made);
  }

  function save({ name, bytes }: WordFile) {
    saveFile(name, bytes, DOCX);
  }
}
