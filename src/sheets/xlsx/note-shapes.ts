/** Without a shape Excel does not show a note. */

/** Shapes are numbered from here, far from those a sheet may have. */
const FIRST = 0x7f00;
const LINES = 7;

export function shapesPart(): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
}

/** Excel itself reads, and older ones wrote, line ends that are no XML. */
export function soundShapes(xml: string): string {
  return xml.replace(/<br>/gi, "<br/>");
}

/** A hidden box beside the cell; it declares its own prefixes, for shapes of another program may name theirs otherwise. */
export function noteShape({ row, column }: { readonly row: number; readonly column: number }, index: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + LINES, 4].join(", ");
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" ` +
    `id="_x0000_s${FIRST + index}" type="#_x0000_t202" style="position:absolute;width:240pt;height:90pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:textbox/>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
