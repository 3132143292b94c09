export { choose, kindsOf, type Apart, type Chosen, type ReportKind, type Wanted } from "./choose";
export { cellsNotWhole, lacksOf, type Lack } from "./lacks";
export { sharesOf, type FormShare } from "./share";
export { merge, type Merged, type MergedCell, type Open } from "./merge";
export type { OfficeReport, Said, UnjudgedCode } from "./office-report";
export { distinctOffices, officeMatcher, type ListedOffice, type OfficeMatch } from "./office-list";
export { officeFiles } from "./office-files";
export { listedOffices } from "./office-table";
