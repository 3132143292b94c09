export { readReportText } from "./report-text";
