import { it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";
declare const page: AdapterPage;
const open = useAdapter();
it("measures", async () => {
  const tab = await open();
  const seen = await tab.evaluate(async () => {
    const ext = window.external as unknown as { Execute: (...a: unknown[]) => void };
    const old = ext.Execute;
    const got: string[] = [];
    ext.Execute = (...a: unknown[]) => { const m = (a[1] as unknown[])[0] as unknown; const b = typeof m === 'string' ? m : String((a[1] as unknown[])[4]); got.push(JSON.stringify(a[1])); void b; old.apply(ext, a as never); };
    const mark = (row: number) => ({ area: { row, column: 1, rows: 1, columns: 1 }, formula: "A1>5", severity: "error" as const });
    await page.workbook.insert([{ ...page.small(["a"]), marks: [mark(1), mark(2)] }], null);
    return got;
  });
  for (const g of seen) console.log(g.length, g.includes("ConditionalF") ? g : "");
});
