import { drawList, type Drawing, type ListedOffice, type Template, type UnitType } from "../core";
import { type Collecting, reporters, wantedPeriod } from "../report/received";
import type { ReceivedFile } from "../report/received-file";
import { callList, doneList, type AboutCollected } from "../text/collect/call-lists";
import { findingList, ruleList } from "../text/collect/finding-lists";
import { formName } from "../text/form-name";
import { periodNames } from "../text/pane";

/** The workbook of who collects: whom to call and with what, who is done, all findings, and which rules were broken where. `madeAt`: ms since 1970. */
export function drawCollected(
  files: readonly ReceivedFile[],
  offices: readonly ListedOffice[],
  asked: Pick<Collecting, "period" | "year" | "latest">,
  templates: readonly Template[],
  madeAt: number,
): readonly Drawing[] {
  const byId = new Map(templates.map((template) => [template.file.id, template]));
  const collecting: Collecting = {
    ...asked,
    offices,
    unitTypesOf: (id): readonly UnitType[] => byId.get(id)?.file.unitTypes ?? [],
  };
  const all = reporters(files, collecting);
  const wanted = wantedPeriod(files, collecting);
  const about: AboutCollected = {
    period: [wanted.period && periodNames[wanted.period], wanted.year].filter(Boolean).join(" ") || null,
    madeAt,
    nameOf: (id) => {
      const template = byId.get(id);
      return template ? formName(template) : id;
    },
  };
  return [callList, doneList, findingList, ruleList].map((list) => drawList(list(all, about)));
}
