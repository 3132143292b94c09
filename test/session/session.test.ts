import { address, unknownSeparators, type Template } from "../../src/core";
import type { SessionState } from "../../src/session/contract";
import { createSession } from "../../src/session/session";
import { shippedAs } from "../templates/shipped";
import { blankForm, sheet, sixMonths, snapshot, typed, withRow } from "../support/snapshot";
import { other } from "./forms";
import { templates, blank, NOON, start, after, at, noteOf, rules } from "./start";

describe("a form on a sheet", () => {
  it("is found with its office and period, nothing filled and nothing wrong", () => {
    const { forms, sheetNames, checkedAt } = after(blank);
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({
      office: sixMonths.office,
      period: { id: "6-thang", year: 2021 },
      findings: [],
      sheets: [{ id: "s1", name: "Phụ lục 1", appendix: "phu-luc-1" }],
      counts: { errors: 0, warnings: 0, explained: 0, filled: 0, fillable: 5 },
    });
    expect(sheetNames).toEqual(["Phụ lục 1"]);
    expect(checkedAt).toBe(NOON);
  });

  it("has a finding for each wrong figure, worst first, then in the order of the form", () => {
    const state = after(
      typed(blank, {
        [at["khao-sat"]]: "Đang triển khai",
        [at["van-ban"]]: 3,
        [at["nhiem-vu"]]: 10,
        [at["dung-han"]]: 4,
        [at["qua-han"]]: 7,
        [at["ty-le"]]: 120,
      }),
    );
    expect(rules(state)).toEqual([
      "xong-khong-qua-giao",
      "value/ty-le",
      "value/khao-sat",
      "heading/van-ban",
      "muon-it-hon-dung-han",
    ]);
    expect(state.forms[0]!.findings.map(({ cells }) => cells[0]?.address)).toEqual([
      at["dung-han"],
      at["ty-le"],
      at["khao-sat"],
      at["van-ban"],
      at["qua-han"],
    ]);
    expect(state.forms[0]!.counts).toMatchObject({ errors: 3, warnings: 2, filled: 5 });
  });

  it("is asked about an amount that may have lost its thousands, but where Excel has a decimal comma", () => {
    const { plan } = shippedAs("ninh-thuan-2022/huyen");
    const sheets = blankForm(plan.template);
    const read = (decimal: string | null) => {
      const session = start([plan.template]);
      session.take(snapshot(...sheets));
      const place = session.state().forms[0]!.layout.cells.get("giai-ngan.ke-hoach")!;
      const filled = sheets.map((one) =>
        one.id === place.sheet ? typed(one, { [address(place.row, place.column)]: 87.582 }) : one,
      );
      session.take({ ...snapshot(...filled), separators: { decimal, thousands: null } });
      return session
        .state()
        .forms[0]!.findings.map(({ finding, cells }) => [finding.rule, cells.length, finding.fixes]);
    };
    const asked = ["notation/giai-ngan.ke-hoach", 1, [{ cell: "giai-ngan.ke-hoach", value: 87582, by: "reading" }]];
    expect(read(".")).toContainEqual(asked);
    expect(read(null)).toContainEqual(asked);
    expect(read(",")).not.toContainEqual(asked);
  });

  it("loses its findings when the figures are put right, by whatever way the sheet changed", () => {
    const wrong = typed(blank, { [at["ty-le"]]: 120 });
    expect(rules(after(wrong))).toEqual(["value/ty-le"]);
    expect(rules(after(wrong, typed(blank, { [at["ty-le"]]: 12 })))).toEqual([]);
    expect(rules(after(wrong, blank))).toEqual([]);
    expect(rules(after(wrong, withRow(wrong, Number(at["ty-le"].slice(1)) - 1, "deleted")))).toEqual([]);
  });

  it("is followed when rows are inserted and when its sheet is renamed", () => {
    const wrong = typed(blank, { [at["ty-le"]]: 120 });
    const moved = { ...withRow(wrong, 1, "inserted"), name: "Bản cuối" };
    const [shown] = after(wrong, moved).forms[0]!.findings;
    expect(shown?.cells).toMatchObject([
      { key: "ty-le", address: `D${Number(at["ty-le"].slice(1)) + 1}`, sheetName: "Bản cuối" },
    ]);
  });

  it.each(["", "không có"])("without a header has its figures where the numbers are: one becomes %j", (instead) => {
    const header = blank.values.findIndex((row) => row.includes("STT"));
    const headless = withRow(withRow(blank, header, "deleted"), header, "deleted");
    const column = (state: SessionState) => state.forms[0]?.layout.cells.get("ty-le")?.column;
    const elsewhere = at["ty-le"].replace(/D\d+/, (address) => `F${Number(address.slice(1)) - 2}`);
    const number = typed(headless, { [elsewhere]: 12 });
    expect(column(after(headless))).toBe(3);
    expect(column(after(headless, number))).toBe(5);
    expect(column(after(headless, number, typed(number, { [elsewhere]: instead })))).toBe(3);
  });

  it("is gone with its sheet", () => {
    const session = start();
    session.take(snapshot(blank));
    session.take(snapshot(sheet("s9", [["khác"]])));
    expect(session.state()).toMatchObject({ forms: [], sheetNames: ["s9"] });
  });

  it("stands before others when its sheet is active", () => {
    const second = { ...blankForm(other)[0]!, id: "s2", name: "Khác" };
    const session = start();
    session.take({ sheets: [blank, second], active: "s2", separators: unknownSeparators });
    expect(session.state().forms.map(({ template }) => template.file.id)).toEqual(["thu/khac", "thu/nghiem"]);
    session.take({ sheets: [blank, second], active: "s1", separators: unknownSeparators });
    expect(session.state().forms.map(({ template }) => template.file.id)).toEqual(["thu/nghiem", "thu/khac"]);
  });

  it("is told apart from its copy, and each keeps its id", () => {
    const copy = { ...typed(blank, { [at["ty-le"]]: 120 }), id: "s2", name: "Bản sao" };
    const session = start();
    session.take(snapshot(blank, copy));
    const before = session.state().forms;
    expect(before.map(({ findings }) => findings.length)).toEqual([0, 1]);
    session.take(snapshot(copy, blank));
    const ids = (forms: SessionState["forms"]) => new Map(forms.map(({ id, sheets }) => [sheets[0]?.id, id]));
    expect(ids(session.state().forms)).toEqual(ids(before));
  });

  it("is found once its template has been loaded", () => {
    let list: readonly Template[] = [];
    const session = createSession({ templates: () => list, now: () => NOON });
    session.take(snapshot(blank));
    expect(session.state().forms).toEqual([]);
    list = templates;
    session.refresh();
    expect(session.state().forms).toHaveLength(1);
  });
});

describe("explanations", () => {
  const warned = typed(blank, { [at["nhiem-vu"]]: 10, [at["dung-han"]]: 2, [at["qua-han"]]: 3 });

  it("explain a warning in the note cell of its row", () => {
    const explained = typed(warned, { [noteOf(at["qua-han"])]: "Do bổ sung nhiệm vụ cuối kỳ" });
    expect(after(warned).forms[0]!.findings).toMatchObject([{ explained: false }]);
    expect(after(warned, explained).forms[0]!.findings).toMatchObject([{ explained: true }]);
    expect(after(warned, explained).forms[0]!.counts).toMatchObject({ warnings: 0, explained: 1 });
    expect(after(warned, typed(explained, { [noteOf(at["qua-han"])]: "  " })).forms[0]!.counts.warnings).toBe(1);
  });

  it("explain no error", () => {
    const wrong = typed(blank, { [at["ty-le"]]: 120, [noteOf(at["ty-le"])]: "Đúng vậy" });
    expect(after(wrong).forms[0]!.findings).toMatchObject([{ explained: false }]);
  });
});

describe("what listeners see", () => {
  const wrong = typed(blank, { [at["ty-le"]]: 120, [at["qua-han"]]: "x" });

  it("the same forms and findings while nothing has changed", () => {
    const session = start();
    session.take(snapshot(wrong));
    const { forms, sheetNames } = session.state();
    session.take(snapshot(typed(wrong, {})));
    expect(session.state().forms).toBe(forms);
    expect(session.state().sheetNames).toBe(sheetNames);
  });

  it("what a cell of a finding shows, though it means what it meant", () => {
    const session = start();
    session.take(snapshot(wrong));
    const before = session.state().forms[0]!.findings.find(({ finding }) => finding.rule === "value/ty-le");
    session.take(snapshot(typed(wrong, { [at["ty-le"]]: { value: 120, text: "120,0", format: "0.0" } })));
    const after = session.state().forms[0]!.findings.find(({ finding }) => finding.rule === "value/ty-le");
    expect(after!.finding).toBe(before!.finding);
    expect(after!.reads.get("ty-le")).toEqual({ address: at["ty-le"], sheet: undefined, text: "120,0" });
  });

  it("the same finding while others come and go", () => {
    const session = start();
    session.take(snapshot(wrong));
    const [, rate] = session.state().forms[0]!.findings;
    session.take(snapshot(typed(wrong, { [at["qua-han"]]: 3 })));
    expect(session.state().forms[0]!.findings).toHaveLength(1);
    expect(session.state().forms[0]!.findings[0]).toBe(rate);
  });

  it("the same form while another sheet is typed in", () => {
    const notes = sheet("s2", [["a", "b"]]);
    const session = start();
    session.take(snapshot(wrong, notes));
    const [before] = session.state().forms;
    session.take(snapshot(wrong, typed(notes, { B1: "Tổng số" })));
    expect(session.state().forms[0]).toBe(before);
  });

  it("each change once, until they leave", () => {
    const session = start();
    const states: SessionState[] = [];
    const leave = session.subscribe(() => states.push(session.state()));
    session.take(snapshot(blank));
    session.selected({ sheet: "s1", row: 1, column: 1 });
    session.selected({ sheet: "s1", row: 1, column: 1 });
    leave();
    session.selected(null);
    expect(states).toHaveLength(2);
    expect(states.at(-1)?.selected).toEqual({ sheet: "s1", row: 1, column: 1 });
  });
});
