export { statedPeriod, titlesOf, type AskedPeriod } from "./said";
export { titleFindings, type TitleSays } from "./title-findings";
