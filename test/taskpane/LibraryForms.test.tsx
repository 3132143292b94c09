/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Commands } from "../../src/session/contract";
import type { LibraryAnswer, OfferedForm, TakenForm } from "../../src/session/contract/form-library";
import LibraryForms from "../../src/taskpane/LibraryForms";
import { entries, recorder } from "../support/pane-states";

afterEach(cleanup);

const form = (name: string, more: Partial<OfferedForm> = {}): OfferedForm => ({
  file: "a.json",
  id: `tinh-a/${name.length}`,
  version: 2,
  name,
  regulation: { issuer: "UBND tỉnh A", number: "12/QĐ-UBND", title: name },
  unitTypes: ["tinh"],
  validFrom: "2020-01-01",
  here: "none",
  ...more,
});

async function show(answer: LibraryAnswer, taken: TakenForm = { kind: "unreachable" }) {
  const { commands } = recorder();
  const all: Commands = {
    ...commands,
    hasLibrary: () => true,
    libraryForms: () => Promise.resolve(answer),
    takeFromLibrary: () => Promise.resolve(taken),
  };
  const added = jest.fn();
  const user = userEvent.setup();
  render(<LibraryForms unitType="tinh" day="2021-06-14" commands={all} added={added} />);
  await user.click(screen.getByRole("button", { name: "Thư viện biểu mẫu của cơ quan…" }));
  return { user, added };
}

it("offers what is in force for this kind of office, the rest folded, and says what is wrong with the index", async () => {
  const forms = [
    form("Biểu một"),
    form("Biểu cũ", { validTo: "2020-12-31" }),
    form("Biểu của xã", { unitTypes: ["xa"] }),
    form("Biểu đã có", { here: "same" }),
    form("Biểu mới hơn ở đây", { here: "newer" }),
    form("Biểu có bản mới!", { here: "older" }),
  ];
  const problem = { kind: "sameId", id: "tinh-a/x", files: ["a.json", "b.json"] } as const;
  await show({ kind: "read", forms, problems: [problem] });
  await screen.findByRole("button", { name: "Thêm vào tệp này: Biểu một" });
  expect(screen.queryByText("Biểu của xã")).toBeNull();
  expect(screen.getByText("Không có hiệu lực trong kỳ này (1)").closest("details")?.textContent).toContain("Biểu cũ");
  screen.getByText("Đã có trong tệp này.");
  screen.getByText("Tệp này đang giữ bản mới hơn thư viện.");
  expect(screen.getByRole("button", { name: /Biểu có bản mới!/ }).textContent).toBe("Dùng bản mới (phiên bản 2)");
  screen.getByText(/^⚠ Thư viện có 2 tệp cùng mã “tinh-a\/x”/);
});

it("chooses the form that was taken from it", async () => {
  const entry = { ...entries[0]!, id: "tinh-a/8", name: "Biểu một", unitTypes: ["tinh" as const] };
  const { user, added } = await show(
    { kind: "read", forms: [form("Biểu một")], problems: [] },
    { kind: "added", entry, remarks: [] },
  );
  await user.click(await screen.findByRole("button", { name: "Thêm vào tệp này: Biểu một" }));
  await screen.findByText(/Đã thêm “Biểu một”/);
  expect(added).toHaveBeenCalledWith(entry);
});

it.each<[LibraryAnswer, RegExp]>([
  [{ kind: "unreachable" }, /Chưa mở được thư viện/],
  [{ kind: "read", forms: [], problems: [{ kind: "noIndex" }] }, /Danh mục của thư viện không đọc được/],
  [{ kind: "read", forms: [form("Biểu của xã", { unitTypes: ["xa"] })], problems: [] }, /không có biểu mẫu cho loại/],
])("says what became of it", async (answer, said) => {
  await show(answer);
  await screen.findByText(said);
});

it("says that a form did not come", async () => {
  const { user, added } = await show({ kind: "read", forms: [form("Biểu một")], problems: [] }, { kind: "notThat" });
  await user.click(await screen.findByRole("button", { name: "Thêm vào tệp này: Biểu một" }));
  await screen.findByText(/không phải biểu mẫu đã chọn/);
  expect(added).not.toHaveBeenCalled();
});
