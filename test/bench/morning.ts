import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KINDS, canHave, morning, type PlantKind } from "../entry/cli/morning";

const CLI = "dist/cli.cjs";
/** Forty reports of three forms. */
const FORMS = [
  ["soc-trang-2021/so", 24],
  ["binh-dinh-2020/huyen", 8],
  ["ninh-thuan-2022/huyen", 8],
] as const;

/** The whole morning of who collects, against a plain check of the same folder. */
export async function bench(print: (line: string) => void): Promise<void> {
  if (!existsSync(CLI)) return print(`${CLI} is not built: the morning is not measured`);
  const folder = mkdtempSync(join(tmpdir(), "cchc-bench-morning-"));
  try {
    const names = await reports(join(folder, "vao"));
    const list = join(folder, "ds.txt");
    writeFileSync(list, names.join("\n"));
    const vao = join(folder, "vao");
    const plain = await seconds("check", vao);
    const summary = await seconds("check", vao, "--summary", join(folder, "x.xlsx"), "--offices", list);
    const papers = await seconds("check", vao, "--out-dir", join(folder, "ra"));
    const all = ["--summary", join(folder, "y.xlsx"), "--offices", list, "--out-dir", join(folder, "ra2")];
    const merge = ["--template", FORMS[0][0], "--out", join(folder, "th.xlsx"), "--offices", list];
    const whole = (await seconds("check", vao, ...all)) + (await seconds("merge", vao, ...merge));
    const ratio = (one: number) => `${(one / plain).toFixed(1)} ×`;
    print(
      `${names.length} reports: plain check ${plain.toFixed(1)} s; with the workbook ${ratio(summary)}, ` +
        `with slips, copies and letters ${ratio(papers)}, all of it and a merge ${ratio(whole)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function reports(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [form, count] of FORMS) {
    const kinds: PlantKind[] = [];
    for (const kind of KINDS) if (await canHave(form, kind)) kinds.push(kind);
    const offices = Array.from(
      { length: count },
      (_, at) => [`Đơn vị ${names.length + at}`, at % 3 === 0 ? null : (kinds[at % kinds.length] ?? null)] as const,
    );
    await morning(folder, form, offices, (many) => Math.floor(many / 2));
    names.push(...offices.map(([office]) => office));
  }
  return names;
}

async function seconds(...args: string[]): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, [CLI, ...args], { stdio: "ignore" }), "exit");
  return (performance.now() - start) / 1000;
}
