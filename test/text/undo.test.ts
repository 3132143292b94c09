import { undoName, undoneText } from "../../src/text/undo";

it.each([
  [{ kind: "cells", addresses: ["D31"] }, "Hoàn tác: D31"],
  [{ kind: "cells", addresses: ["D1", "D2", "D3", "D4"] }, "Hoàn tác: 4 ô"],
  [{ kind: "inserted", sheets: ["Phụ lục 2"] }, "Hoàn tác: chèn “Phụ lục 2”"],
  [{ kind: "detached", sheets: ["1", "2", "3", "4"] }, "Hoàn tác: gỡ kiểm tra khỏi 4 trang tính"],
  [{ kind: "about", sheets: ["Phụ lục 2"] }, "Hoàn tác: ghi thông tin báo cáo của “Phụ lục 2”"],
  [{ kind: "formAdded", form: "Mẫu xã" }, "Hoàn tác: thêm biểu mẫu “Mẫu xã”"],
  [{ kind: "confirmed", address: null }, "Hoàn tác: xác nhận lời giải trình"],
] as const)("%j is called %s", (what, name) => {
  expect(undoName(what)).toBe(name);
});

it("says of each thing that stayed what it is now, and nothing of what came back", () => {
  const what = { kind: "cells", addresses: ["D31", "D32"] } as const;
  expect(undoneText({ what, stayed: [] })).toEqual(["Đã hoàn tác: D31, D32."]);
  const said = undoneText({ what, stayed: [{ kind: "cell", address: "D31", now: "" }, { kind: "kept" }] });
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("Ô D31 đang để trống");
  const [long] = undoneText({ what, stayed: [{ kind: "cell", address: "D31", now: "x".repeat(5000) }] });
  expect(long).toContain(`Ô D31 đang ghi “${"x".repeat(40)}…”`);
});
