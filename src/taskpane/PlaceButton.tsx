import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../core";
import type { Commands } from "../session/contract";

const useButtonStyles = makeStyles({
  line: { justifyContent: "flex-start", textAlign: "left", paddingLeft: 0, minWidth: 0 },
});

interface PlaceButtonProps {
  readonly place: Place;
  readonly commands: Commands;
  readonly children: ReactNode;
}

/** A line of a list, by which the clerk gets to its place on the sheet. */
export function PlaceButton({ place, commands, children }: PlaceButtonProps) {
  const { line } = useButtonStyles();
  return (
    <Button appearance="subtle" size="small" className={line} onClick={() => void commands.goTo(place)}>
      {children}
    </Button>
  );
}
