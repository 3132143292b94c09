import { useEffect, useState } from "react";
import type { Commands } from "../session/contract";
import type { MadeForm, Making } from "../session/contract/make-form";

/** The form of what was chosen so far; the one before while it is made anew, null until there is one of this sheet. */
export function useMade(making: Making | null, commands: Commands): MadeForm | null {
  const [shown, setShown] = useState<{ readonly of: unknown; readonly made: MadeForm } | null>(null);
  const drafted = making?.drafted ?? null;
  const said = making?.said;
  const reports = making?.reports;
  const byHand = making?.byHand;

  useEffect(() => {
    if (!drafted || !said || !reports || !byHand) return;
    let isCurrent = true;
    void commands.proposeForm({ drafted, said, reports, byHand }).then((made) => {
      if (isCurrent) setShown({ of: drafted, made });
    });
    return () => {
      isCurrent = false;
    };
  }, [drafted, said, reports, byHand, commands]);

  return shown !== null && shown.of === drafted ? shown.made : null;
}

/** What every step is given. */
export interface StepProps {
  readonly making: Making;
  readonly made: MadeForm;
  readonly commands: Commands;
  readonly change: (next: Partial<Making>) => void;
}
