import { createExcel, type Excel, type ExcelOptions } from "..";

/** The page of the browser tests: the emulated Excel and the real Office.js in one window. */

declare global {
  interface Window {
    host: Excel;
    openExcel: (options: Omit<ExcelOptions, "engine">) => Promise<void>;
  }
}

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function load(url: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${url} did not load`));
    document.head.append(script);
  });
}

Object.assign(window, {
  openExcel: async (options: Omit<ExcelOptions, "engine">) => {
    const engine = await (await fetch("/wasm_bg.wasm")).arrayBuffer();
    window.host = createExcel({ ...options, engine });
    window.host.install(window);
    await load(OFFICE);
    await Office.onReady();
  },
});
