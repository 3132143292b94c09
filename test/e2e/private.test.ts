import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { OFFICE_HOSTS } from "../../src/text/library";
import { insertProvinceForm } from "./pane";
import { useTryout } from "./tryout";

const OFFICE = OFFICE_HOSTS.map((host) => `https://${host}`);

describe("what the pane asks of the network", () => {
  const openTryout = useTryout();

  it("is nothing but its own files and Office.js", async () => {
    const tryout = await openTryout();
    await insertProvinceForm(tryout);
    await tryout.pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
    await tryout.pane.getByText("Chưa thể gửi").waitFor();
    assert.deepEqual(tryout.strays, []);
  });

  it("is limited by the page's own policy", async () => {
    const tryout = await openTryout();
    await tryout.pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    const refused = await tryout.pane.locator("body").evaluate(async () => {
      const fetched = await fetch("https://example.com/").then(
        () => "fetched",
        () => "refused",
      );
      const script = document.createElement("script");
      script.textContent = "window.intruder = true";
      document.head.append(script);
      return [fetched, "intruder" in window ? "ran" : "refused"];
    });
    assert.deepEqual(refused, ["refused", "refused"]);
  });

  for (const page of readdirSync("dist").filter((name) => name.endsWith(".html"))) {
    it(`names no other address in ${page}`, () => {
      const html = readFileSync(`dist/${page}`, "utf8");
      const addresses = [...html.matchAll(/https?:\/\/[^\s"'/;>]+/g)].map(([address]) => address);
      assert.deepEqual([...new Set(addresses)], OFFICE);
      const policy = /content="default-src 'none'; script-src ([^;]*);/.exec(html)?.[1];
      assert.deepEqual(policy?.split(" "), ["'self'", ...OFFICE]);
      const library = /name="?office-library"? content="([^"]*)"/.exec(html)?.[1];
      assert.deepEqual(library?.split(" "), [`${OFFICE[0]}/1/office.js`, `${OFFICE[1]}/lib/1/hosted/office.js`]);
      assert.doesNotMatch(html, /<script src="?https?:/);
      assert.match(html, /default-src 'none'/);
    });
  }
});
