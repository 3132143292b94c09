import { Button } from "@fluentui/react-components";
import type { Review } from "../session/contract";
import { changedSince, review as words } from "../text/explained";
import { useStyles } from "./styles";

interface ReviewNoteProps {
  readonly review: Review;
  readonly confirm: () => void;
}

const confirms = {
  changed: words.stillRight,
  noNote: words.right,
  ownNote: words.right,
  unsaid: words.explains,
} as const;

/** Why a warning is open again, and the button by which it stands. */
export default function ReviewNote({ review, confirm }: ReviewNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <p className={styles.plain}>{review.kind === "changed" ? changedSince(review.changes) : words[review.kind]}</p>
      <div className={styles.row}>
        <Button size="small" onClick={confirm}>
          {confirms[review.kind]}
        </Button>
      </div>
    </div>
  );
}
