import { createOfficeLibrary } from "./office-library";

const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/** Turns on or off that this workbook opens the pane by itself; Excel keeps the choice in the workbook. */
function toggleAutoOpen(event: Office.AddinCommands.Event): void {
  const { settings } = Office.context.document;
  if (settings.get(AUTO_OPEN) === true) settings.remove(AUTO_OPEN);
  else settings.set(AUTO_OPEN, true);
  settings.saveAsync(() => event.completed());
}

const library = createOfficeLibrary(document, () => location.reload());
library.open((arrival) => {
  if (arrival !== "there") return;
  void Office.onReady(() => {
    library.settled();
    Office.actions.associate("toggleAutoOpen", toggleAutoOpen);
  });
});
