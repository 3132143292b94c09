import { address, recognise } from "../../src/core";
import { officeReport } from "../../src/report/office-report";
import { checkedForm } from "../support/checked";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

const { template } = shippedAs("ninh-thuan-2022/huyen").plan;
const sheets = blankForm(template);
const [blank] = recognise(snapshot(...sheets), [template]);

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
  return officeReport(checkedForm(book, layout!), "a.xlsx").said.get("giai-ngan.ke-hoach");
}

it("does not add up an amount that can be read in two ways, until the office has explained it", () => {
  expect(planned("")).toEqual({ kind: "doubt", shown: "87.582" });
  expect(planned("87 triệu 582 nghìn đồng")).toEqual({ kind: "value", value: "87.582" });
});
