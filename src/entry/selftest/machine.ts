import { machineNames as names, type Machine } from "../../text/self-test/report";
import { VERSION } from "../version";

/** Beyond the newest ExcelApi known today (1.20). */
const SETS_LOOKED_FOR = 40;

/** What is known of this Excel; parts that it does not tell are left out. */
export function machineOf(now: Date, milliseconds: number): Machine {
  const { diagnostics, contentLanguage, displayLanguage } = Office.context as Partial<Office.Context>;
  const all: readonly (readonly [string, string | undefined])[] = [
    [names.build, VERSION],
    [names.tried, now.toISOString()],
    [names.host, diagnostics?.host as string | undefined],
    [names.platform, diagnostics?.platform as string | undefined],
    [names.version, diagnostics?.version],
    [names.set, newestSet()],
    [names.language, [contentLanguage, displayLanguage].join(", ")],
    [names.browser, navigator.userAgent],
    [names.time, `${Math.round(milliseconds / 1000)} s`],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function newestSet(): string | undefined {
  const sets = Array.from({ length: SETS_LOOKED_FOR }, (_, at) => `1.${at + 1}`);
  return sets.filter((set) => Office.context.requirements.isSetSupported("ExcelApi", set)).at(-1);
}
