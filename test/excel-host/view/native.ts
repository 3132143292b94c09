/** Runs in the pane's frame before Office.js: gives it what desktop Excel gives its web view. */
const host = parent === window ? undefined : (parent as { excelNative?: object }).excelNative;
if (host !== undefined) Object.assign(window.external, host);

export {};
