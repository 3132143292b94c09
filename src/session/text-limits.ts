export { REPORT_TEXT } from "../core";
