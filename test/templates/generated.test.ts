import { execFileSync } from "node:child_process";

it.each(["catalogue", "schema"])("the file made by scripts/templates/%s.mjs is up to date", (script) => {
  expect(() =>
    execFileSync(process.execPath, [`scripts/templates/${script}.mjs`, "--check"], { stdio: "pipe" }),
  ).not.toThrow();
});
