import { createRoot } from "react-dom/client";
import catalogue from "../../templates/catalogue.json";
import type { CatalogueEntry } from "../session/contract";
import { Pane } from "./pane/Pane";
import { start } from "./pane/start";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no #root");
const entries = catalogue as readonly CatalogueEntry[];
createRoot(root).render(<Pane {...start(entries)} catalogue={entries} />);
