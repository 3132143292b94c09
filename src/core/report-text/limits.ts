/** What is looked at in one report; real ones have under a hundred thousand characters and a hundred figures. */
export const REPORT_TEXT = { characters: 400_000, figures: 1_500 };
