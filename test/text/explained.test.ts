import { decimal } from "../../src/core/decimal";
import { changedSince, type ChangeShown } from "../../src/text/explained";

const change = (address: string | null, was: ChangeShown["was"], now: ChangeShown["now"]): ChangeShown => ({
  address,
  was,
  now,
});

describe("an explanation whose figures have changed", () => {
  it.each<[ChangeShown[], string]>([
    [[change("D12", 44, 48)], "Đã giải trình khi D12 là 44; nay là 48. Xem lại lời giải trình."],
    [[change("D12", 1297, null)], "Đã giải trình khi D12 là 1.297; nay để trống. Xem lại lời giải trình."],
    [[change("D12", null, decimal("5.5"))], "Đã giải trình khi D12 để trống; nay là 5,5. Xem lại lời giải trình."],
    [[change("D12", "unread", 5)], "Đã giải trình khi D12 ghi khác; nay là 5. Xem lại lời giải trình."],
    [[change(null, 40, 41)], "Đã giải trình khi số so sánh là 40; nay là 41. Xem lại lời giải trình."],
    [
      [change("D12", 44, 48), change("D13", 1, 2)],
      "Đã giải trình khi D12 là 44 (nay là 48), D13 là 1 (nay là 2). Xem lại lời giải trình.",
    ],
    [[], "Đã giải trình khi nội dung khác bây giờ. Xem lại lời giải trình."],
    [[change(null, "unread", "unread")], "Đã giải trình khi nội dung khác bây giờ. Xem lại lời giải trình."],
  ])("%j", (changes, sentence) => {
    expect(changedSince(changes)).toBe(sentence);
  });

  it("tells four, and counts the rest", () => {
    const changes = ["D1", "D2", "D3", "D4", "D5", "D6"].map((address) => change(address, 1, 2));
    expect(changedSince(changes)).toMatch(/D4 là 1 \(nay là 2\), 2 số khác cũng khác bây giờ\. Xem lại/);
  });
});
