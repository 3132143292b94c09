import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Commands } from "../session/contract";
import type { FiguresFile, FiguresFormat } from "../session/contract/paper";
import { paper as words } from "../text/paper";
import { SavedFile } from "./SavedFile";
import { useStyles } from "./styles";

interface ExportFiguresProps {
  readonly form: string;
  readonly commands: Commands;
}

const FORMATS: readonly FiguresFormat[] = ["json", "csv"];

/** The figures as a file: to be saved, or copied where Excel does not let a pane save one. */
export function ExportFigures({ form, commands }: ExportFiguresProps) {
  const styles = useStyles();
  const [file, setFile] = useState<FiguresFile | null>(null);

  return (
    <section className={styles.section} aria-label={words.export}>
      <div className={styles.row}>
        {FORMATS.map((format) => (
          <Button key={format} size="small" onClick={() => void commands.exportFigures(form, format).then(setFile)}>
            {words.formats[format]}
          </Button>
        ))}
      </div>
      {file === null ? null : <SavedFile key={file.name} file={file} />}
    </section>
  );
}
