import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { serve, type Site } from "./support/server";

const folder = mkdtempSync(join(tmpdir(), "cchc-server-"));
let site: Site;

beforeAll(async () => {
  writeFileSync(join(folder, "taskpane.html"), "bảng kiểm tra");
  writeFileSync(join(folder, "..", "cchc-beside.txt"), "bí mật");
  site = await serve({ port: 0, asBuilt: true, built: folder });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, "..", "cchc-beside.txt"));
});

/** What comes back for a request written letter by letter; "" where the line is closed without a word. */
function answerTo(request: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(site.origin).port), "127.0.0.1", () => socket.write(request, "latin1"));
    let answer = "";
    socket.on("data", (part) => (answer += part.toString("utf8")));
    socket.on("error", () => done(answer));
    socket.on("close", () => done(answer));
    socket.setTimeout(30_000, () => socket.destroy());
  });
}
const get = (path: string, { host = "localhost:3000", method = "GET" } = {}) =>
  answerTo(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

it.each<[string, () => Promise<string>, number]>([
  ["its page", () => get("/"), 200],
  ["its page by name and question", () => get("/taskpane.html?a=//"), 200],
  ["no such file", () => get("/none.html"), 404],
  ["two slashes", () => get("//"), 400],
  ["another host behind two slashes", () => get("//evil.example/taskpane.html"), 400],
  ["a broken escape", () => get("/%E0%A4"), 400],
  ["a lone percent sign", () => get("/%"), 400],
  ["NUL", () => get("/a%00.html"), 400],
  ["a whole address", () => get("http://evil.example/taskpane.html"), 400],
  ["a way out of its folder", () => get("/../cchc-beside.txt"), 404],
  ["the same in escapes", () => get("/%2e%2e/cchc-beside.txt"), 404],
  ["the same as Windows writes it", () => get("/..%5Ccchc-beside.txt"), 400],
  ["a star", () => get("*"), 400],
  ["a page elsewhere led here", () => get("/", { host: "evil.example" }), 421],
  ["a name that only begins like its own", () => get("/", { host: "localhost.evil.example" }), 421],
  ["something to write", () => get("/", { method: "POST" }), 405],
  ["a head without end", () => answerTo(`GET / HTTP/1.1\r\nHost: localhost\r\nA: ${"a".repeat(100_000)}\r\n\r\n`), 431],
  ["no HTTP", () => answerTo("\u0016\u0003\u0001\r\n\r\n"), 400],
])("the local server asked for %s", async (_, ask, status) => {
  const answer = await ask();
  expect([statusOf(answer), answer.includes("bí mật")]).toEqual([status, false]);
});

it("answers whatever is asked, and its page afterwards", async () => {
  const odd = fc.string({
    unit: fc.constantFrom("/", ".", "%", "2", "e", "E0", "\\", "?", "#", "@", ":", "a", "%00", "é"),
  });
  await fc.assert(
    fc.asyncProperty(odd, async (path) => {
      expect([200, 400, 404]).toContain(statusOf(await get(`/${path}`)));
    }),
    { numRuns: 60 },
  );
  expect(await get("/")).toContain("bảng kiểm tra");
});
