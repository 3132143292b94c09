/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readOwnForm } from "../../src/core";
import type { CatalogueEntry, Commands, FormAnswer, SessionState } from "../../src/session/contract";
import { App } from "../../src/taskpane/App";
import { entries, noForm, ready, recorder, storeOf, today } from "../support/pane-states";

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } as typeof CSS;
});
afterEach(cleanup);

const own: CatalogueEntry = { ...entries[0]!, id: "don-vi/mau", name: "Mẫu của phường", unitTypes: ["xa"] };

function show(state: SessionState, answer?: FormAnswer) {
  const { commands, asked } = recorder();
  const files: string[] = [];
  const store = storeOf(state);
  const addForm: Commands["addForm"] = async (file) => {
    files.push(file.name);
    if (answer?.kind === "added") store.set({ ...state, kept: { ...state.kept, forms: [answer.entry] } });
    return answer ?? { kind: "notKept" };
  };
  const all = answer ? { ...commands, addForm } : commands;
  render(<App store={store} commands={all} catalogue={entries} theme="light" today={() => today} />);
  return { asked, files, user: userEvent.setup() };
}

const choose = () => screen.getByLabelText("Thêm biểu mẫu từ tệp…", { selector: "input" });
const jsonFile = new File(["{}"], "mau.json", { type: "application/json" });

it("chooses the form that was added, among those of its unit type", async () => {
  const { user, asked, files } = show(noForm(), { kind: "added", entry: own, remarks: [] });
  await user.upload(choose(), jsonFile);
  expect(files).toEqual(["mau.json"]);
  await screen.findByText(/Đã thêm “Mẫu của phường”/);
  expect(screen.getByRole("combobox", { name: "Biểu mẫu" })).toHaveProperty("value", own.id);
  await user.click(screen.getByRole("button", { name: "Bỏ biểu mẫu này khỏi tệp" }));
  await user.click(screen.getByRole("button", { name: "Bỏ biểu mẫu này khỏi tệp" }));
  expect(asked).toContainEqual(["removeForm", own.id]);
});

it("lists what is wrong with a form, as text", async () => {
  const text = '{\n  "id": "<img src=x onerror=alert(1)>"\n}';
  const answer = await readOwnForm(text, { ids: [], base: () => Promise.reject(new Error("none")) });
  const { user } = show(noForm(), { kind: "refused", problems: answer.problems, left: 0 });
  await user.upload(choose(), jsonFile);
  const list = within(await screen.findByRole("list", { name: "Chỗ cần sửa" }));
  list.getByText(/^Dòng 2, cột 9: “id”: .*<img src=x onerror=alert\(1\)>/);
  expect(document.querySelector("img")).toBeNull();
  screen.getByText(`Chưa thêm được “mau.json”: có ${answer.problems.length} chỗ cần sửa.`);
});

it("says before it is inserted that a form is no longer in force, or not yet", async () => {
  const dated = (validFrom: string, validTo?: string) => ({ ...own, validFrom, ...(validTo ? { validTo } : {}) });
  const withForm = (form: CatalogueEntry) => {
    cleanup();
    show({ ...noForm(), kept: { forms: [form], broken: 0, versions: {} } });
    return userEvent.selectOptions(screen.getByRole("combobox", { name: "Loại đơn vị" }), "xa");
  };
  await withForm(dated("2020-01-01", "2021-06-01"));
  screen.getByText(/đã hết hiệu lực từ sau ngày 1\/6\/2021/);
  await withForm(dated("2020-01-01", "2021-06-02"));
  screen.getByText(/có hiệu lực đến hết ngày 2\/6\/2021/);
  await withForm(dated("2021-06-03"));
  screen.getByText(/chưa có hiệu lực; có hiệu lực từ ngày 3\/6\/2021/);
});

describe("a form inserted with an earlier version", () => {
  const state = ready({});
  const [form] = state.forms;
  const { template } = form!;
  const changes = [
    { version: 2, note: "Thêm dòng 1.6." },
    { version: 3, note: "Bỏ quy tắc 2.1." },
  ];
  const file = { ...template.file, version: 3, changes };
  const at = (made: number): SessionState => ({
    ...state,
    forms: [{ ...form!, template: { ...template, file } }],
    kept: { forms: [], broken: 0, versions: { [file.id]: made } },
  });

  it("says which, and what has changed since", () => {
    show(at(2));
    screen.getByText(/được chèn bằng phiên bản 2; số liệu đang được kiểm tra theo phiên bản 3/);
    expect(within(screen.getByRole("list", { name: "Những gì đã đổi" })).getAllByRole("listitem")).toHaveLength(1);
    screen.getByText("Phiên bản 3: Bỏ quy tắc 2.1.");
  });

  it("says nothing when it is the same, and warns of a later one", () => {
    show(at(3));
    expect(screen.queryByText(/phiên bản/)).toBeNull();
    cleanup();
    show(at(4));
    screen.getByText(/mới hơn phiên bản 3/);
  });
});
