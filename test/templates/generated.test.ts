import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

it.each(["catalogue", "schema", "figures-schema", "check-schema", "vocabulary-schema"])(
  "the file made by scripts/templates/%s.mjs is up to date",
  (script) => {
    expect(() =>
      execFileSync(process.execPath, [`scripts/templates/${script}.mjs`, "--check"], { stdio: "pipe" }),
    ).not.toThrow();
  },
);

it("the editor's schema takes the cells our rules name for each of several words", () => {
  const schema = readFileSync("templates/template.schema.json", "utf8");
  const pattern = /"pattern": "(\^[^"]*\\\\\{each\\\\\}[^"]*)"/.exec(schema)?.[1];
  const cell = new RegExp(JSON.parse(`"${pattern}"`) as string);
  const files = ["binh-dinh-2020/huyen", "soc-trang-2021/so"].map((id) => readFileSync(`templates/${id}.json`, "utf8"));
  const named = files.flatMap((text) => text.match(/"[^" ]*\{each\}[^" ]*"/g) ?? []).map((name) => name.slice(1, -1));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !cell.test(name))).toEqual([]);
  expect(["{other}", "bcci:", "a b", ""].filter((name) => cell.test(name))).toEqual([]);
});
