/** How many tests a TAP report of Node's test runner says passed and failed; a cancelled one failed. */
export function tapCounts(report) {
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(report)?.[1] ?? 0);
  return { passed: number("pass"), failed: number("fail") + number("cancelled") };
}
