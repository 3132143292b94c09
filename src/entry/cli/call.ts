import type { CsvSeparator, PeriodId, UnitType } from "../../core";
import type { CollectingCall } from "./collecting-call";

/** What the command line asks for. */
export type Call =
  | { readonly command: "help"; /** One command. */ readonly of: string | undefined }
  | { readonly command: "version" }
  | { readonly command: "templates" }
  | {
      readonly command: "new";
      readonly template: string;
      readonly out: string;
      readonly period?: PeriodId;
      readonly year?: number;
      readonly office?: string;
      /** Files and folders of an office's own forms, here and below. */
      readonly forms?: readonly string[];
      readonly force: boolean;
    }
  | {
      readonly command: "form";
      /** The table the form is made like. */
      readonly sheet: string;
      /** Filled reports of it. */
      readonly examples: readonly string[];
      readonly out: string;
      readonly unitType?: UnitType;
      readonly force: boolean;
    }
  | (CollectingCall & {
      readonly command: "check";
      readonly files: readonly string[];
      readonly template?: string;
      readonly unitType?: UnitType;
      readonly period?: PeriodId;
      readonly year?: number;
      readonly office?: string;
      /** Heading or letter of the column that holds this period's figures. */
      readonly column?: string;
      readonly format: "text" | "json";
      /** Anything but "ready" is a failure. */
      readonly strict: boolean;
      readonly force: boolean;
      /** Where a table of all files goes. */
      readonly summary?: string;
      /** Between the cells of a .csv. */
      readonly separator?: CsvSeparator;
      /** Where a copy of the one file goes, with its findings marked. */
      readonly marked?: string;
      /** Where the Phiếu kiểm tra of the one file goes. */
      readonly slip?: string;
      /** The report the appendix belongs to, .docx or .txt. */
      readonly text?: string;
      /** The appendices of earlier periods. */
      readonly previous?: readonly string[];
      readonly forms?: readonly string[];
    })
  | ({
      readonly command: "export";
      readonly files: readonly string[];
      readonly template?: string;
      readonly forms?: readonly string[];
      readonly force: boolean;
    } & (
      | {
          readonly format: "json" | "csv";
          readonly separator?: CsvSeparator;
          /** Where the figures go; printed where it is absent. */
          readonly out?: string;
        }
      | { readonly format: "docx"; readonly out: string }
    ))
  | {
      readonly command: "merge";
      readonly files: readonly string[];
      /** The forms of the consolidated reports. */
      readonly templates: readonly string[];
      /** The form the offices fill, where it is another one; only beside one form. */
      readonly from?: string;
      readonly out: string;
      readonly period?: PeriodId;
      readonly year?: number;
      /** A file with the names of the offices that must report. */
      readonly offices?: string;
      /** Who consolidates. */
      readonly office?: string;
      readonly forms?: readonly string[];
      readonly format: "text" | "json";
      readonly force: boolean;
    }
  | {
      readonly command: "compare";
      /** Two versions of one office's report. */
      readonly before: string;
      readonly now: string;
      readonly template?: string;
      readonly forms?: readonly string[];
      readonly format: "text" | "json";
    };
