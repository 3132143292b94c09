import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { figureOf, findings, insertProvinceForm } from "./pane";
import { fillOf, until, useTryout, type Tryout } from "./tryout";

const RED = "rgb(255, 199, 206)";

interface Slip {
  readonly what: string;
  /** Right figures typed before, label and text. */
  readonly before: readonly (readonly [label: string, text: string])[];
  readonly label: string;
  readonly wrong: string;
  readonly right: string;
}

const SLIPS: readonly Slip[] = [
  { what: "1.297 read as a decimal", before: [], label: "Số văn bản chỉ đạo CCHC", wrong: "1.297", right: "1297" },
  {
    what: "a word for a code",
    before: [["Số lượng phiếu khảo sát", "10"]],
    label: "Hình thức khảo sát",
    wrong: "Trực tuyến",
    right: "1",
  },
  {
    what: "parts that do not sum",
    before: [
      ["Số TTHC cấp tỉnh", "2"],
      ["Số TTHC cấp huyện", "3"],
      ["Số TTHC cấp xã", "4"],
    ],
    label: "Tổng số TTHC đang có hiệu lực",
    wrong: "10",
    right: "9",
  },
  {
    what: "a part larger than its whole",
    before: [["Số nhiệm vụ đề ra trong kế hoạch", "10"]],
    label: "Số nhiệm vụ đã hoàn thành",
    wrong: "12",
    right: "10",
  },
  {
    what: "a percentage above 100",
    before: [],
    label: "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ",
    wrong: "120",
    right: "100",
  },
];

/** Types as the clerk who insists when Excel asks whether the value is meant. */
async function insist(tryout: Tryout, address: string, text: string): Promise<void> {
  await tryout.type(address, text);
  const keep = tryout.page.getByRole("button", { name: "Vẫn ghi" });
  if (await keep.isVisible()) await keep.click();
}

const about = (tryout: Tryout, address: string) =>
  findings(tryout).filter({ has: tryout.pane.getByRole("button", { name: new RegExp(`^Đến ô ${address}\\b`) }) });

/** Lines of the list wholly between what stays in sight above and below, in a pane as high as on a small laptop. */
async function linesInSight({ page, pane }: Tryout): Promise<number> {
  const bar = await page.locator("#bar").evaluate((element) => element.clientHeight);
  await page.setViewportSize({ width: 1280, height: 524 + bar });
  const edges = async (name: string) => pane.getByRole("button", { name, exact: true }).boundingBox();
  const [above, below] = [await edges("Ô trống tiếp theo"), await edges("Kiểm tra trước khi nộp")];
  const boxes = await Promise.all((await pane.locator("[data-row]").all()).map((line) => line.boundingBox()));
  const [top, bottom] = [(above?.y ?? 0) + (above?.height ?? 0), below?.y ?? 0];
  return boxes.filter((box) => box !== null && box.y >= top && box.y + box.height <= bottom).length;
}

describe("the main job at 320 pixels", () => {
  const openTryout = useTryout();

  it("goes from the kind of office to the answer whether the report may be sent", async (t) => {
    const tryout = await openTryout({ width: 320 });
    const { pane } = tryout;
    await insertProvinceForm(tryout);
    for (const slip of SLIPS) {
      for (const [label, text] of slip.before) await tryout.type(await figureOf(tryout, label), text);
      const address = await figureOf(tryout, slip.label);
      await insist(tryout, address, slip.wrong);
      const listed = await until(`${slip.what} is in the list`, async () => (await about(tryout, address).count()) > 0);
      assert.equal(await fillOf(tryout.cell(address)), RED, `${slip.what} is marked on the sheet`);
      t.diagnostic(`${slip.what}: in the list after ${listed.toFixed(0)} ms`);
      await insist(tryout, address, slip.right);
      await until(`${slip.what} is cleared`, async () => (await about(tryout, address).count()) === 0);
      assert.notEqual(await fillOf(tryout.cell(address)), RED, `${slip.what} is no longer marked`);
    }
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
    await pane.getByText("Chưa thể gửi").waitFor();
    assert.deepEqual(tryout.strays, []);
  });

  it("fits its width in every view", async () => {
    const tryout = await openTryout({ width: 320 });
    const fits = () => tryout.pane.locator("html").evaluate((html) => html.scrollWidth <= html.clientWidth);
    await tryout.pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    assert.ok(await fits(), "the start");
    await insertProvinceForm(tryout);
    await insist(tryout, await figureOf(tryout, "Hình thức khảo sát"), "Trực tuyến");
    await findings(tryout).first().waitFor();
    assert.ok(await fits(), "the findings");
    for (const [label, text] of SLIPS.flatMap(({ before, label, wrong }) => [...before, [label, wrong] as const])) {
      await insist(tryout, await figureOf(tryout, label), text);
    }
    await until("the findings are there", async () => (await findings(tryout).count()) >= SLIPS.length);
    await tryout.pane.getByRole("button", { name: /^Đã ghi 10\/\d+ ô phải ghi$/ }).waitFor();
    assert.ok((await linesInSight(tryout)) >= 4, "lines in sight");
    await tryout.pane.getByRole("button", { name: /^Đã ghi/ }).click();
    await tryout.pane.getByRole("button", { name: /^1\. Công tác chỉ đạo điều hành CCHC *\d+\/\d+$/ }).waitFor();
    assert.ok(await fits(), "what is filled of each section");
    await tryout.pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
    await tryout.pane.getByText("Chưa thể gửi").waitFor();
    assert.ok(await fits(), "the submit check");
  });
});
