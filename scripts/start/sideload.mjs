import { posix } from "node:path";

/** Where Windows keeps the add-ins of a developer, by id. */
const DEVELOPER = "HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer";
/** Where Excel for Mac looks for the manifests of a developer, under the home folder. */
const WEF = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/**
 * How an Excel of this machine is opened with the add-in, as Microsoft documents it: `{ folder, commands }`, a folder
 * that must be there or null, then programs with their arguments.
 */
export function sideload(platform, { home, manifest, id }) {
  if (platform === "win32") {
    return {
      folder: null,
      commands: [
        ["reg", "add", DEVELOPER, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"],
        ["cmd", "/c", "start", "", "excel"],
      ],
    };
  }
  const folder = posix.join(home, WEF);
  return {
    folder,
    commands: [
      ["cp", manifest, posix.join(folder, `${id}.manifest.xml`)],
      ["open", "-a", "Microsoft Excel"],
    ],
  };
}
