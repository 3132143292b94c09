import { createRoot } from "react-dom/client";
import type { CatalogueEntry } from "../session/contract";
import { afterPaint, createOfficeLibrary, type Arrival } from "./office-library";
import { Pane } from "./pane/Pane";

const library = createOfficeLibrary(document, () => location.reload());

/** Office.js is asked for while the parts of the pane load; what became of it by then is told with the first listener. */
function openLibrary(): (tell: (arrival: Arrival) => void) => void {
  let last: Arrival | null = null;
  let listener: ((arrival: Arrival) => void) | null = null;
  afterPaint(() =>
    library.open((arrival) => {
      last = arrival;
      listener?.(arrival);
    }),
  );
  return (tell) => {
    listener = tell;
    if (last !== null) tell(last);
  };
}

/** The page says that it is opening until all parts are there. */
async function open(root: Element): Promise<void> {
  const arrivals = openLibrary();
  const [{ start }, catalogue] = await Promise.all([import("./pane/start"), import("../../templates/catalogue.json")]);
  const entries = catalogue.default as readonly CatalogueEntry[];
  const pane = start(entries, { open: arrivals, settled: library.settled });
  createRoot(root).render(<Pane {...pane} catalogue={entries} />);
}

const root = document.getElementById("root");
if (root !== null) void open(root);
