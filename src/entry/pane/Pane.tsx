import { useSyncExternalStore } from "react";
import type { CatalogueEntry, Commands, Store } from "../../session/contract";
import { App } from "../../taskpane/App";
import { VERSION } from "../version";
import { theme } from "./theme";

interface PaneProps {
  readonly store: Store;
  readonly commands: Commands;
  readonly catalogue: readonly CatalogueEntry[];
}

/** The pane in Office's own colours. */
export function Pane({ store, commands, catalogue }: PaneProps) {
  const colours = useSyncExternalStore(theme.subscribe, theme.current);
  return (
    <App
      store={store}
      commands={commands}
      catalogue={catalogue}
      theme={colours}
      today={() => new Date()}
      version={VERSION}
    />
  );
}
