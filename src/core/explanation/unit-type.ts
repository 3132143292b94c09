import type { KeptText } from "../sheet";
import type { TemplateFile, UnitType } from "../template/schema";
import { PREFIX } from "./basis";

/** No rule has it: their names are hashes, letters and digits only. */
const NAME = `${PREFIX}don_vi`;
const VERSION = "1";

/** What a sheet keeps of who reports on it: where a form is for several types of units, its rules depend on it. */
export function unitTypeText(unitType: UnitType): KeptText {
  return { name: NAME, text: `${VERSION}|${unitType}` };
}

/** Who reports by what the sheets of a form keep; null where they do not say, or say what the form is not for. */
export function unitTypeIn(kept: ReadonlyMap<string, string>, { unitTypes }: TemplateFile): UnitType | null {
  const said = kept.get(NAME);
  return unitTypes.find((type) => said === `${VERSION}|${type}`) ?? null;
}
