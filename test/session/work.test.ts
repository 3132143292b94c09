import type { Place } from "../../src/core";
import { sheet, snapshot, typed } from "../support/snapshot";
import { blank, start, at } from "./start";

describe("work and faults", () => {
  it("shows the clerk's command before the reading inside it", () => {
    const session = start();
    session.begin("inserting");
    session.begin("reading");
    expect(session.state().working).toBe("inserting");
    session.take(snapshot(blank));
    expect(session.state().working).toBe("inserting");
    session.end("inserting");
    expect(session.state().working).toBeNull();
  });

  it("keeps the fault of a command while bells are read, until the clerk's next one succeeds", () => {
    const session = start();
    session.begin("inserting");
    session.fail("protected", "inserting");
    session.end("inserting");
    session.begin("reading");
    session.take(snapshot(blank));
    expect(session.state()).toMatchObject({ working: null, fault: { code: "protected", during: "inserting" } });
    session.begin("reading");
    session.end("reading");
    expect(session.state().fault).toBeNull();
  });

  it("forgets the fault of the last command when the next begins, the fault of a read not yet", () => {
    const session = start();
    session.fail("protected", "inserting");
    session.begin("submitting");
    expect(session.state().fault).toBeNull();
    session.end("submitting");
    session.fail("busy", "reading");
    session.begin("submitting");
    expect(session.state().fault).not.toBeNull();
  });

  it("drops the fault of a read with the next read, and keeps what was found before", () => {
    const session = start();
    session.take(snapshot(blank));
    session.begin("reading");
    session.fail("cellEdit", "reading");
    expect(session.state()).toMatchObject({ working: null, fault: { code: "cellEdit", during: "reading" } });
    expect(session.state().forms).toHaveLength(1);
    session.take(snapshot(blank));
    expect(session.state().fault).toBeNull();
  });

  it("keeps the fault of the read inside a command when the command ends", () => {
    const session = start();
    session.begin("submitting");
    session.begin("reading");
    session.fail("busy", "reading");
    session.end("submitting");
    expect(session.state().fault).toEqual({ code: "busy", during: "reading" });
  });

  it("tells what Excel it is in", () => {
    const session = start();
    expect(session.state().status).toBe("starting");
    session.host("tooOld");
    expect(session.state().status).toBe("tooOld");
  });
});

describe("submit", () => {
  it("answers for the form as last read, and again after each read", () => {
    const session = start();
    session.take(snapshot(typed(blank, { [at["ty-le"]]: 120 })));
    const { id } = session.state().forms[0]!;
    session.submit(id);
    expect(session.state().submit).toMatchObject({
      form: id,
      result: { verdict: "notReady", errors: [{ finding: { rule: "value/ty-le" } }], due: "2021-06-25", daysLeft: 5 },
    });
    const { submit } = session.state();
    session.take(snapshot(typed(blank, { [at["ty-le"]]: 120 })));
    expect(session.state().submit).toBe(submit);
    session.take(snapshot(typed(blank, { [at["ty-le"]]: 12 })));
    expect(session.state().submit?.result.errors).toEqual([]);
    session.take(snapshot(sheet("s9", [["khác"]])));
    expect(session.state().submit).toBeNull();
  });

  it("answers anew when a figure is typed where no form takes it", () => {
    const table = (figure: string | number) =>
      sheet("s9", [
        ["STT", "Nội dung", "Đơn vị tính", "Số liệu"],
        [1, "Tên chỉ tiêu một", "người", figure],
        [2, "Tên chỉ tiêu hai", "người", ""],
      ]);
    const session = start();
    const unjudged = () => session.state().submit?.result.reasons.filter(({ code }) => code === "unread");
    const loose = [
      ["Lĩnh vực", "Cột một", "Cột hai"],
      ["Đất đai", 4001, 4002],
      ["Hộ tịch", 4003, 4004],
    ];
    session.take(snapshot(blank, table("")));
    session.submit(session.state().forms[0]!.id);
    expect(unjudged()).toEqual([]);
    session.take(snapshot(blank, sheet("s9", loose)));
    expect(session.state().unread.length).toBeGreaterThan(0);
    expect(unjudged()).toHaveLength(1);
  });

  it("closes, and does nothing for a form that is not there", () => {
    const session = start();
    session.take(snapshot(blank));
    session.submit("không có");
    expect(session.state().submit).toBeNull();
    session.submit(session.state().forms[0]!.id);
    session.closeSubmit();
    expect(session.state().submit).toBeNull();
  });
});

describe("textAt", () => {
  it("gives what a cell showed, nothing outside", () => {
    const session = start();
    const place: Place = { sheet: "s1", row: 0, column: 0 };
    expect(session.textAt(place)).toBe("");
    session.take(snapshot(blank));
    expect(session.textAt(place)).toBe("PHỤ LỤC 1");
    expect(session.textAt({ ...place, row: 999 })).toBe("");
    expect(session.textAt({ ...place, sheet: "s9" })).toBe("");
  });
});
