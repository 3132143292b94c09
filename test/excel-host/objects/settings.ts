import { fail } from "../model/errors";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import { type Host, text } from "./host";

interface SettingIt {
  readonly host: Host;
  readonly key: string;
}

const settingClass: HostClass<SettingIt> = {
  type: "Setting",
  id: (it) => it.key,
  scalars: {
    Key: { get: (it) => it.key },
    Value: {
      get: (it) => it.host.workbook.settings.get(it.key) ?? null,
      set: (it, value) => void it.host.workbook.settings.set(it.key, value),
    },
  },
  methods: {
    Delete: (it) => {
      if (!it.host.workbook.settings.delete(it.key)) fail("ItemNotFound", `setting ${it.key}`);
    },
  },
};

const find = (host: Host, key: unknown): HostObject | null =>
  host.workbook.settings.has(text(key, "key")) ? bind(settingClass, { host, key: String(key) }) : null;

const settingsClass: HostClass<Host> = {
  type: "SettingCollection",
  methods: {
    Add: (host, [key, value]) => {
      host.workbook.settings.set(text(key, "key"), value);
      return bind(settingClass, { host, key: String(key) });
    },
    GetItem: (host, [key]) => find(host, key) ?? fail("ItemNotFound", `setting ${String(key)}`),
    GetItemOrNullObject: (host, [key]) => find(host, key),
  },
  items: (host) => [...host.workbook.settings.keys()].map((key) => bind(settingClass, { host, key })),
};

export const settings = (host: Host): HostObject => bind(settingsClass, host);
