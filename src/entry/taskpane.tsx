import { createRoot } from "react-dom/client";
import catalogue from "../../templates/catalogue.json";
import type { CatalogueEntry } from "../session/contract";
import { Pane } from "./pane/Pane";

const entries = catalogue as readonly CatalogueEntry[];

/** The page says that it is opening until all parts are there. */
async function open(root: Element): Promise<void> {
  const { start } = await import("./pane/start");
  createRoot(root).render(<Pane {...start(entries)} catalogue={entries} />);
}

const root = document.getElementById("root");
if (root !== null) void open(root);
