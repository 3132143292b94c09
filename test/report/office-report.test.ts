import { address, recognise } from "../../src/core";
import { officeReport } from "../../src/report/office-report";
import { checkedForm } from "../support/checked";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

const { template } = shippedAs("ninh-thuan-2022/huyen").plan;
const sheets = blankForm(template);
const [blank] = recognise(snapshot(...sheets), [template]);

const NOTHING = { unread: [], cut: [], unsplit: [] };

/** What the report says of the amount planned, with 87.582 in its cell and a text in its note. */
function planned(note: string) {
  const place = blank!.cells.get("giai-ngan.ke-hoach")!;
  const beside = blank!.notes.get("giai-ngan.ke-hoach")!;
  const name = ({ row, column }: typeof place) => address(row, column);
  const filled = sheets.map((one) =>
    one.id === place.sheet ? typed(one, { [name(place)]: 87.582, [name(beside)]: note }) : one,
  );
  const book = snapshot(...filled);
  const [layout] = recognise(book, [template]);
  return officeReport(checkedForm(book, layout!), "a.xlsx", NOTHING).said.get("giai-ngan.ke-hoach");
}

it("says of a blank row, or of the rows of a block, whose note says so, that the office has nothing to report", () => {
  const heading = template.file.appendices[0]!.tables[0]!.rows.find(
    ({ id, unit }) => unit === "" && blank!.notes.has(id),
  )!;
  const first = blank!.cells.get("giai-ngan.ke-hoach")!;
  const noted = (rows: readonly string[]) => {
    const book = snapshot(
      ...sheets.map((one) => {
        const own = rows.map((row) => blank!.notes.get(row)!).filter(({ sheet }) => sheet === one.id);
        const cells = own.map(({ row, column }) => [address(row, column), "Không có số liệu"]);
        const figure = one.id === first.sheet ? { [address(first.row, first.column)]: 5 } : {};
        return typed(one, { ...Object.fromEntries(cells), ...figure });
      }),
    );
    const [layout] = recognise(book, [template]);
    return officeReport(checkedForm(book, layout!), "a.xlsx", NOTHING);
  };
  expect(noted([]).absent).toEqual(new Set());
  const one = noted(["giai-ngan.thuc-hien", "giai-ngan.ke-hoach"]);
  expect(one.said.get("giai-ngan.ke-hoach")).toEqual({ kind: "value", value: "5" });
  expect([...one.absent]).toEqual(["giai-ngan.thuc-hien"]);
  const below = [...template.cells.values()].filter(
    ({ row, measure }) => row.parent === heading.id && measure.type !== "heading",
  );
  expect(below.length).toBeGreaterThan(0);
  expect([...noted([heading.id]).absent]).toEqual(expect.arrayContaining(below.map(({ key }) => key)));
});

it("does not add up an amount that can be read in two ways, until the office has explained it", () => {
  expect(planned("")).toEqual({ kind: "doubt", shown: "87.582" });
  expect(planned("87 triệu 582 nghìn đồng")).toEqual({ kind: "value", value: "87.582" });
});
