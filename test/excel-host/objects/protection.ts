import { fail } from "../model/errors";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import type { Host } from "./host";
import { sheetOf, type SheetIt } from "./worksheet";

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const secret = (value: unknown): { password?: string } =>
  typeof value === "string" && value ? { password: value } : {};

const sheetClass: HostClass<SheetIt> = {
  type: "WorksheetProtection",
  scalars: {
    Protected: { get: (it) => sheetOf(it).protection !== null },
    Options: { get: (it) => sheetOf(it).protection?.options ?? OPTIONS },
  },
  methods: {
    Protect: (it, [options, password]) => {
      const sheet = sheetOf(it);
      if (sheet.protection) fail("AccessDenied", "The sheet is protected already");
      it.host.workbook.change();
      const given = typeof options === "object" ? options : {};
      sheet.protection = { options: { ...OPTIONS, ...given }, ...secret(password) };
      it.host.workbook.emit({ type: "protection", sheet: sheet.id, on: true });
    },
    Unprotect: (it, [password]) => {
      const sheet = sheetOf(it);
      if (!sheet.protection) return;
      if ((sheet.protection.password ?? "") !== (password ?? "")) fail("AccessDenied", "The password is wrong");
      it.host.workbook.change();
      sheet.protection = null;
      it.host.workbook.emit({ type: "protection", sheet: sheet.id, on: false });
    },
  },
};

const workbookClass: HostClass<Host> = {
  type: "WorkbookProtection",
  scalars: { Protected: { get: (host) => host.workbook.protectedStructure !== null } },
  methods: {
    Protect: (host, [password]) => {
      if (host.workbook.protectedStructure) fail("AccessDenied", "The workbook is protected already");
      host.workbook.change();
      host.workbook.protectedStructure = secret(password);
    },
    Unprotect: (host, [password]) => {
      const { protectedStructure } = host.workbook;
      if (protectedStructure && (protectedStructure.password ?? "") !== (password ?? "")) {
        fail("AccessDenied", "The password is wrong");
      }
      host.workbook.change();
      host.workbook.protectedStructure = null;
    },
  },
};

export const sheetProtection = (it: SheetIt): HostObject => bind(sheetClass, it);
export const workbookProtection = (host: Host): HostObject => bind(workbookClass, host);
