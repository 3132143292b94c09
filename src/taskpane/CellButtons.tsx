import { Button, makeStyles } from "@fluentui/react-components";
import type { Commands, ShownCell } from "../session/contract";
import { finding as words } from "../text/pane";
import { useStyles } from "./styles";

const useCellStyles = makeStyles({
  cell: { minWidth: 0, padding: "0 4px", textDecorationLine: "underline" },
});

interface CellButtonsProps {
  readonly cells: readonly ShownCell[];
  readonly commands: Commands;
}

/** The further cells of a finding, each a way to it. */
export function CellButtons({ cells, commands }: CellButtonsProps) {
  const styles = useStyles();
  const own = useCellStyles();
  if (cells.length === 0) return null;
  return (
    <div role="group" aria-label={words.otherCells} className={styles.row}>
      <span className={styles.note}>{words.otherCells}:</span>
      {cells.map((cell) => (
        <Button
          key={cell.key}
          size="small"
          appearance="transparent"
          className={own.cell}
          aria-label={words.goTo(cell.address)}
          onClick={() => void commands.goTo(cell.place)}
        >
          {cell.address}
        </Button>
      ))}
    </div>
  );
}
