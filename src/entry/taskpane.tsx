import { createRoot } from "react-dom/client";
import type { CatalogueEntry } from "../session/contract";
import { Pane } from "./pane/Pane";

/** The page says that it is opening until all parts are there. */
async function open(root: Element): Promise<void> {
  const [office, { start }, catalogue] = await Promise.all([
    import("./early-office").then(({ askEarly }) => askEarly()),
    import("./pane/start"),
    import("../../templates/catalogue.json"),
  ]);
  const entries = catalogue.default as readonly CatalogueEntry[];
  createRoot(root).render(<Pane {...start(entries, office)} catalogue={entries} />);
}

const root = document.getElementById("root");
if (root !== null) void open(root);
