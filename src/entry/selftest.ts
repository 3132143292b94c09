import { states } from "../text/pane";
import { createOfficeLibrary } from "./office-library";
import { connect } from "./pane/host";
import { openPage } from "./selftest/open";

const shell = document.getElementById("shell");
const opening = document.getElementById("opening");

/** The page says why it is not in Excel yet, until it is. */
if (shell !== null && opening !== null) {
  connect(
    createOfficeLibrary(document, () => location.reload()),
    (host) => {
      if (host === "ready") openPage(shell);
      else opening.textContent = states[host];
    },
  );
}
