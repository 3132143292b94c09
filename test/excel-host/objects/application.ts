import { bind, type HostClass, type HostObject } from "../wire/host-object";
import { type Host, oneOf } from "./host";

const numberFormatClass: HostClass<Host> = {
  type: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: (host) => host.workbook.locale.decimal },
    NumberGroupSeparator: { get: (host) => host.workbook.locale.group },
  },
};

const cultureClass: HostClass<Host> = {
  type: "CultureInfo",
  scalars: { Name: { get: (host) => host.workbook.locale.name } },
  children: { NumberFormat: (host) => bind(numberFormatClass, host) },
};

const applicationClass: HostClass<Host> = {
  type: "Application",
  scalars: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_, value) => void oneOf(value, ["Automatic"], "calculationMode: only Automatic is emulated, not"),
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: (host) => host.workbook.locale.decimal },
    ThousandsSeparator: { get: (host) => host.workbook.locale.group },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: (host) => bind(cultureClass, host) },
  methods: {
    Calculate: (host) => host.workbook.calculate(),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const application = (host: Host): HostObject => bind(applicationClass, host);
