import { XMLParser, XMLValidator } from "fast-xml-parser";

/** What the manifest may point at: the built files, by their path below the address it is served from. */
export interface ServedFiles {
  exists(path: string): boolean;
  /** Width and height in pixels. */
  pngSize(path: string): readonly [number, number];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const OPTIONAL = ["AlternateId", "AppDomains", "Requirements"];
const RIBBON_ICONS = ["16", "32", "80"];
const LENGTHS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

function toElement(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const content = (node[name] ?? []) as readonly Parsed[];
  return {
    name: name.replace(/^bt:/, ""),
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: content.filter((child) => !("#text" in child)).map(toElement),
    text: content.map((child) => String(child["#text"] ?? "")).join(""),
  };
}

function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}

function* orderProblems(root: Element): Generator<string> {
  const names = root.children.map((child) => child.name);
  for (const name of ORDER) {
    if (!OPTIONAL.includes(name) && !names.includes(name)) yield `<${name}> is missing`;
  }
  for (const name of names) if (!ORDER.includes(name)) yield `<${name}> does not belong in <OfficeApp>`;
  const places = names.map((name) => ORDER.indexOf(name));
  const wrong = places.findIndex((place, i) => i > 0 && place <= (places[i - 1] ?? -1));
  if (wrong > 0) yield `<${names[wrong]}> must stand before <${names[wrong - 1]}>`;
}

function* identityProblems(root: Element): Generator<string> {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? "";
  if (root.attributes["xsi:type"] !== "TaskPaneApp") yield "the add-in must be a TaskPaneApp";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text("Id"))) yield `Id is not a GUID: ${text("Id")}`;
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text("Version"))) yield `Version needs four numbers: ${text("Version")}`;
  if (text("DefaultLocale") !== "vi-VN") yield `DefaultLocale is ${text("DefaultLocale")}, not vi-VN`;
  if (text("Permissions") !== "ReadWriteDocument") yield `Permissions is ${text("Permissions")}`;
  if ([...within(root)].some((element) => element.name === "Requirements")) {
    yield "<Requirements> would hide the add-in from an old Excel instead of letting it say why it cannot run";
  }
}

function* textProblems(root: Element): Generator<string> {
  const named = ["DisplayName", "Description", "String"];
  for (const element of within(root)) {
    const value = element.attributes["DefaultValue"];
    if (value === undefined || !named.includes(element.name)) continue;
    const label = `${element.name} "${element.attributes["id"] ?? value}"`;
    if (value !== value.normalize("NFC")) yield `${label} is not NFC`;
    const english = element.children.filter((child) => child.attributes["Locale"] === "en-US");
    if (english.length !== 1) yield `${label} needs one en-US override`;
  }
  for (const group of within(root)) {
    const limit = LENGTHS[group.name];
    if (limit === undefined) continue;
    for (const element of within(group)) {
      const value = element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? "";
      if (value.length > limit) yield `longer than ${limit} characters: ${value}`;
    }
  }
}

function* referenceProblems(root: Element): Generator<string> {
  const all = [...within(root)];
  const resources = all.filter((element) => ["Image", "Url", "String"].includes(element.name));
  const ids = resources.flatMap((element) => element.attributes["id"] ?? []);
  const used = all.flatMap((element) => element.attributes["resid"] ?? []);
  for (const id of new Set(ids)) {
    if (id.length > 32) yield `resource id longer than 32 characters: ${id}`;
    if (ids.filter((other) => other === id).length > 1) yield `resource id used twice: ${id}`;
    if (!used.includes(id)) yield `resource nobody uses: ${id}`;
  }
  for (const id of new Set(used)) if (!ids.includes(id)) yield `resid without a resource: ${id}`;
}

function* fileProblems(root: Element, served: ServedFiles): Generator<string> {
  const addresses = [...within(root)].flatMap((element) =>
    /(Url|Image|SourceLocation)$/.test(element.name) ? (element.attributes["DefaultValue"] ?? []) : [],
  );
  const base = new URL(".", addresses[0] ?? "https://localhost/").href.replace(/assets\/$/, "");
  for (const address of new Set(addresses)) {
    if (!address.startsWith("https://")) yield `not https: ${address}`;
    else if (!address.startsWith(base)) yield `not below ${base}: ${address}`;
    else if (!served.exists(address.slice(base.length))) yield `no such file is built: ${address}`;
  }
}

function* iconProblems(root: Element, served: ServedFiles): Generator<string> {
  const all = [...within(root)];
  const path = (address: string) => address.slice(address.indexOf("assets/"));
  const wrong = (address: string, size: number) => {
    if (!served.exists(path(address))) return false;
    const [width, height] = served.pngSize(path(address));
    return width !== size || height !== size;
  };
  for (const icon of all.filter((element) => element.name === "Icon")) {
    const sizes = icon.children.map((child) => child.attributes["size"] ?? "");
    for (const size of RIBBON_ICONS) if (!sizes.includes(size)) yield `an icon lacks the size ${size}`;
    for (const image of icon.children) {
      const resource = all.find(
        (element) => element.name === "Image" && element.attributes["id"] === image.attributes["resid"],
      );
      const address = resource?.attributes["DefaultValue"] ?? "";
      if (wrong(address, Number(image.attributes["size"])))
        yield `${address} is not ${image.attributes["size"]} pixels`;
    }
  }
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const address = root.children.find((child) => child.name === name)?.attributes["DefaultValue"] ?? "";
    if (wrong(address, size)) yield `${name} is not ${size} pixels`;
  }
}

/** Everything that can be said about an add-in-only manifest without Microsoft's service, one sentence a problem. */
export function manifestProblems(xml: string, served: ServedFiles): readonly string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`line ${wellFormed.err.line}: ${wellFormed.err.msg}`];
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
  });
  const nodes = parser.parse(xml) as readonly Parsed[];
  const root = nodes.map(toElement).find((element) => element.name === "OfficeApp");
  if (root === undefined) return ["the root element is not <OfficeApp>"];
  return [
    ...orderProblems(root),
    ...identityProblems(root),
    ...textProblems(root),
    ...referenceProblems(root),
    ...fileProblems(root, served),
    ...iconProblems(root, served),
  ];
}

/** Width and height from the header of a PNG file. */
export function pngSize(file: Buffer): readonly [number, number] {
  if (file.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG file");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

/** The manifest with another page in the pane's place; it must have named the pane. */
export function openingOn(xml: string, page: string): string {
  const other = xml.replaceAll("taskpane.html", page);
  if (other === xml) throw new Error("the manifest does not name the pane");
  return other;
}
