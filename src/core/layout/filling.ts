/** What is filled into the title lines when a form is drawn, as it is to be printed. */
export interface Filling {
  readonly office: string;
  readonly period: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
}

export function fill(text: string, filling: Filling): string {
  return text.replace(/\{(office|period|year|from|to)\}/g, (_, name: keyof Filling) => filling[name]).normalize("NFC");
}
