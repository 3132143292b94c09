import type { Locale } from "../formulas/locale";

/** What the document tells the add-in before any call: `window.external.GetContext()`. */
export interface ContextOptions {
  readonly locale: Locale["name"];
  readonly language: string;
  /** Requirement sets and their highest version, as `isSetSupported` answers. */
  readonly sets: Readonly<Record<string, string>>;
  readonly theme: "light" | "dark";
  /** The document's settings, as text by key. Changed in place. */
  readonly documentSettings: Map<string, string>;
}

export const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  SharedRuntime: "1.1",
  Settings: "1.1",
};

const THEMES = {
  light: {
    primaryFontColor: 0x262626,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0x262626,
    secondaryBackgroundColor: 0xe6e6e6,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x262626,
    secondaryFontColor: 0xffffff,
    secondaryBackgroundColor: 0x444444,
  },
};

export function nativeContext(options: ContextOptions): Record<string, (...args: never[]) => unknown> {
  const { documentSettings } = options;
  return {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => LANGUAGE_IDS[options.language] ?? 1033,
    GetAppDataLocale: () => LANGUAGE_IDS[options.locale] ?? 1033,
    GetDocUrl: () => "Workbook.xlsx",
    GetSolutionRef: () => "phu-luc-cchc",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "1",
    GetHostFullVersion: () => "16.0.0.0",
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[options.theme]),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        documentSettings.clear();
        keys.forEach((key, at) => documentSettings.set(key, values[at] ?? ""));
      },
    }),
  };
}

const LANGUAGE_IDS: Readonly<Record<string, number>> = { "en-US": 1033, "vi-VN": 1066 };
