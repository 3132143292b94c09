import type { Excel } from "../index";
import type { PaneWindow } from "../native/external";

/** Runs in the pane's frame before Office.js: gives it what desktop Excel gives its web view. */
const { excel } = parent as { excel?: Excel };
if (parent !== window) excel?.install(window as unknown as PaneWindow);
