import { readFileSync } from "node:fs";
import { cli, ownFolder } from "./run-cli";

const { at } = ownFolder();
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string; bin: Record<string, string> };

it("--version is that of the package", async () => {
  expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect((await cli("--version")).out).toBe(manifest.version);
  expect(manifest.bin).toEqual({ "phu-luc-cchc": "dist/cli.cjs" });
});

describe("help of one command", () => {
  it.each(["templates", "new", "check", "export", "merge"])("%s has its options and an example", async (command) => {
    const [{ out, code }, asOption] = [await cli("help", command), await cli(command, "--help")];
    expect([code, asOption.out]).toEqual([0, out]);
    expect(out).toMatch(new RegExp(`Ví dụ:\n  cli\\.js ${command}`));
    expect(out.includes("--strict")).toBe(command === "check");
    const whole = (await cli("help")).out;
    const own = out.split("\n").slice(1, out.split("\n").indexOf(""));
    expect(whole).toContain(own.join("\n"));
  });

  it("of what is no command is the whole", async () => {
    expect((await cli("help", "x")).out).toBe((await cli("help")).out);
  });
});

describe("--quiet", () => {
  it("prints only what is not well, and what a program reads", async () => {
    const form = at("a.xlsx");
    expect(await cli("new", "bnv-6459-2020/tinh", "--out", form, "--quiet")).toEqual({ code: 0, out: "", err: [] });
    expect(await cli("check", form, "--quiet")).toEqual({ code: 0, out: "", err: [] });
    expect((await cli("check", "--quiet", form, "--format", "json")).out).toContain('"verdict"');
    expect((await cli("check", at("none.xlsx"), "--quiet")).err).toHaveLength(1);
  });
});
