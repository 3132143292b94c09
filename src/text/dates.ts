/** "2021-06-14" as "14/6/2021". */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}/${month}/${year}`;
}

/** The day of a moment, in local time: "14/6/2021". */
export function printDay(at: number): string {
  const moment = new Date(at);
  return `${moment.getDate()}/${moment.getMonth() + 1}/${moment.getFullYear()}`;
}

/** Hours and minutes of a moment, in local time: "10:32". */
export function printTime(at: number): string {
  const moment = new Date(at);
  return `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
