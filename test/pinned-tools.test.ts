import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

it("no script fetches a program that the lock file does not know", () => {
  const files = readdirSync("scripts", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const { scripts: own } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(files.length).toBeGreaterThan(10);
  const texts = files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")] as const);
  const fetching = [...texts, ...Object.entries(own)].filter(([, text]) => /\bnpx\b|npm exec|npm x /.test(text));
  expect(fetching.map(([name]) => name)).toEqual([]);
});
