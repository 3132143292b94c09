import type { PassedOverShown } from "../session/contract/undo";
import { passedOverText } from "../text/passed-over";
import { useStyles } from "./styles";

/** Says what attaching or taking away checks had to leave alone. */
export default function PassedOverNote({ passed }: { readonly passed: PassedOverShown }) {
  const styles = useStyles();
  return (
    <div role="note">
      {passedOverText(passed).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
    </div>
  );
}
