import { seeded, type Random } from "./seeded";

/** Damages a sheet the way offices do, at random but the same for the same seed. */

/** A row of the sheet and the row of the form it stems from; nothing for titles, headers and foreign rows. */
export interface DamagedLine {
  readonly cells: readonly (string | number)[];
  readonly from: string | null;
  readonly kind: "above" | "header" | "row";
}

export interface DamagedSheet {
  readonly lines: readonly DamagedLine[];
  /** Which column holds what. A column that was taken away is -1. */
  readonly columns: Readonly<Record<"stt" | "label" | "unit" | "value" | "note", number>>;
}

export type Damage = (sheet: DamagedSheet, random: Random) => DamagedSheet;

export function damaged(sheet: DamagedSheet, damages: readonly Damage[], seed: number): DamagedSheet {
  const random = seeded(seed);
  return damages.reduce((whole, damage) => damage(whole, random), sheet);
}

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

function perLine(change: (line: DamagedLine, sheet: DamagedSheet, random: Random) => readonly DamagedLine[]): Damage {
  return (sheet, random) => ({ ...sheet, lines: sheet.lines.flatMap((line) => change(line, sheet, random)) });
}

function perText(change: (text: string, random: Random) => string): Damage {
  return perLine((line, _, random) => [
    { ...line, cells: line.cells.map((cell) => (typeof cell === "string" ? change(cell, random) : cell)) },
  ]);
}

export const dropRows = (share: number): Damage =>
  perLine((line, _, random) => (line.kind === "row" && random() < share ? [] : [line]));

/** Half of the copies stand below their row, half anywhere in the table. */
export const duplicateRows =
  (share: number): Damage =>
  (sheet, random) => {
    const lines = [...sheet.lines];
    for (const line of sheet.lines) {
      if (line.kind !== "row" || random() >= share) continue;
      const first = lines.findIndex((other) => other.kind === "row");
      const at = random() < 0.5 ? lines.indexOf(line) + 1 : first + Math.floor(random() * (lines.length - first));
      lines.splice(at, 0, { ...line });
    }
    return { ...sheet, lines };
  };

const LETTERS = [..."abcdeghiklmnopqrstuvxyăâđêôơưáàảãạ"];

/** A letter replaced, lost, doubled or swapped with the next one. */
export const misspell = (share: number): Damage =>
  perText((text, random) => {
    const letters = [...text];
    for (let at = 0; at < letters.length; at += 1) {
      if (!/\p{L}/u.test(letters[at]!) || random() >= share) continue;
      const kind = Math.floor(random() * 4);
      if (kind === 0) letters[at] = pick(LETTERS, random);
      else if (kind === 1) letters[at] = "";
      else if (kind === 2) letters[at] += pick(LETTERS, random);
      else if (at + 1 < letters.length) [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
    }
    return letters.join("");
  });

/** The whole table stands further right and further down. */
export const shiftColumns: Damage = (sheet, random) => {
  const by = 1 + Math.floor(random() * 3);
  const empty = Array.from({ length: by }, () => "");
  const blank: DamagedLine = { cells: [], from: null, kind: "above" };
  return {
    lines: [...Array.from({ length: by }, () => blank), ...sheet.lines].map((line) => ({
      ...line,
      cells: [...empty, ...line.cells],
    })),
    columns: moved(sheet.columns, (at) => at + by),
  };
};

export const permuteColumns: Damage = (sheet, random) => {
  const width = Math.max(...sheet.lines.filter((line) => line.kind === "row").map((line) => line.cells.length));
  const order = shuffled(
    Array.from({ length: width }, (_, at) => at),
    random,
  );
  return {
    lines: sheet.lines.map((line) =>
      line.kind === "above" ? line : { ...line, cells: order.map((from) => line.cells[from] ?? "") },
    ),
    columns: moved(sheet.columns, (at) => order.indexOf(at)),
  };
};

export const dropColumn =
  (role: "stt" | "unit" | "note"): Damage =>
  (sheet) => {
    const gone = sheet.columns[role];
    if (gone < 0) return sheet;
    return {
      lines: sheet.lines.map((line) =>
        line.kind === "above" ? line : { ...line, cells: line.cells.filter((_, at) => at !== gone) },
      ),
      columns: moved(sheet.columns, (at) => (at === gone ? -1 : at > gone ? at - 1 : at)),
    };
  };

/** A column with a heading of the office's own before the given one. */
export const extraColumn =
  (before: "unit" | "value" | "note", heading: string, content: string): Damage =>
  (sheet) => {
    const at = sheet.columns[before];
    if (at < 0) return sheet;
    let headed = false;
    return {
      lines: sheet.lines.map((line) => {
        if (line.kind === "above") return line;
        const text = line.kind === "row" ? content : headed ? "" : heading;
        if (line.kind === "header") headed = true;
        return { ...line, cells: [...line.cells.slice(0, at), text, ...line.cells.slice(at)] };
      }),
      columns: moved(sheet.columns, (column) => (column >= at ? column + 1 : column)),
    };
  };

/** The header again after every so many rows, as at page breaks. */
export const repeatHeaders =
  (every: number): Damage =>
  (sheet) => {
    const header = sheet.lines.filter((line) => line.kind === "header");
    let rows = 0;
    return {
      ...sheet,
      lines: sheet.lines.flatMap((line) => {
        if (line.kind !== "row") return [line];
        rows += 1;
        return rows > 1 && rows % every === 1 ? [...header, line] : [line];
      }),
    };
  };

export const sortRows = (by: "label" | "value"): Damage => {
  const keyOf = (line: DamagedLine, sheet: DamagedSheet) => line.cells[sheet.columns[by]] ?? "";
  return (sheet) => ({
    ...sheet,
    lines: [
      ...sheet.lines.filter((line) => line.kind !== "row"),
      ...sheet.lines
        .filter((line) => line.kind === "row")
        .sort((a, b) => String(keyOf(a, sheet)).localeCompare(String(keyOf(b, sheet)), "vi")),
    ],
  });
};

export const shuffleRows: Damage = (sheet, random) => ({
  ...sheet,
  lines: [
    ...sheet.lines.filter((line) => line.kind !== "row"),
    ...shuffled(
      sheet.lines.filter((line) => line.kind === "row"),
      random,
    ),
  ],
});

/** A stretch of rows stands somewhere else. */
export const moveBlock =
  (length: number): Damage =>
  (sheet, random) => {
    const others = sheet.lines.filter((line) => line.kind !== "row");
    const rows = sheet.lines.filter((line) => line.kind === "row");
    const block = rows.splice(Math.floor(random() * (rows.length - length)), length);
    rows.splice(Math.floor(random() * rows.length), 0, ...block);
    return { ...sheet, lines: [...others, ...rows] };
  };

export const blankRows = (share: number): Damage =>
  perLine((line, _, random) => (random() < share ? [line, { cells: [], from: null, kind: "above" }] : [line]));

/** Rows of the office's own, with a label, a unit and a figure. */
export const foreignRows = (share: number, labels: readonly string[]): Damage =>
  perLine((line, { columns }, random) => {
    if (line.kind !== "row" || random() >= share) return [line];
    const cells = line.cells.map((cell, at) =>
      at === columns.label ? pick(labels, random) : at === columns.stt ? "" : cell,
    );
    return [line, { cells, from: null, kind: "row" }];
  });

/** The end of a long label goes to a line of its own. */
export const splitLabels = (share: number): Damage =>
  perLine((line, { columns }, random) => {
    const words = String(line.cells[columns.label] ?? "").split(" ");
    if (line.kind !== "row" || words.length < 6 || random() >= share) return [line];
    const cut = 2 + Math.floor(random() * (words.length - 3));
    const first = line.cells.map((cell, at) => (at === columns.label ? words.slice(0, cut).join(" ") : cell));
    const second = line.cells.map((_, at) => (at === columns.label ? words.slice(cut).join(" ") : ""));
    return [
      { ...line, cells: first },
      { cells: second, from: null, kind: "row" },
    ];
  });

/** Every paragraph of a cell in a row of its own, as a table comes from Word. */
export const explodeParagraphs: Damage = perLine((line) => {
  const paragraphs = line.cells.map((cell) => (typeof cell === "string" ? cell.split("\n") : [cell]));
  const height = line.kind === "row" ? Math.max(1, ...paragraphs.map((parts) => parts.length)) : 1;
  if (height === 1) return [line];
  return Array.from({ length: height }, (_, at) => ({
    cells: paragraphs.map((parts) => parts[at] ?? ""),
    kind: "row" as const,
    from: at === 0 ? line.from : null,
  }));
});

/** Numbers begin again, repeat and are wrong, as when rows were copied. */
export const renumber = (share: number): Damage =>
  perLine((line, { columns }, random) => {
    if (line.kind !== "row" || columns.stt < 0 || random() >= share) return [line];
    const wrong = `${1 + Math.floor(random() * 7)}.${1 + Math.floor(random() * 5)}.${1 + Math.floor(random() * 5)}.`;
    return [{ ...line, cells: line.cells.map((cell, at) => (at === columns.stt && cell !== "" ? wrong : cell)) }];
  });

/** Some rows have every cell one column further right. */
export const shiftSomeRows = (share: number): Damage =>
  perLine((line, _, random) =>
    line.kind === "row" && random() < share ? [{ ...line, cells: ["", ...line.cells] }] : [line],
  );

/** Two numbers and labels in one cell: "1.1.2. Số nhiệm vụ đã hoàn thành". */
export const numberInLabel: Damage = (sheet) => {
  const { stt, label } = sheet.columns;
  const joinedUp: DamagedSheet = {
    ...sheet,
    lines: sheet.lines.map((line) => {
      if (line.kind !== "row") return line;
      const text = `${line.cells[stt] ?? ""} ${line.cells[label] ?? ""}`.trim();
      return { ...line, cells: line.cells.map((cell, at) => (at === label ? text : cell)) };
    }),
  };
  return dropColumn("stt")(joinedUp, () => 0);
};

export const decomposed: Damage = perText((text) => text.normalize("NFD"));
export const upperCase: Damage = perText((text) => text.toLocaleUpperCase("vi"));
export const hardSpaces: Damage = perText((text) => text.replace(/ /g, "\u00A0"));
export const brokenWords = (share: number): Damage =>
  perText((text, random) => [...text].map((letter) => (random() < share ? `${letter} ` : letter)).join(""));

function moved(columns: DamagedSheet["columns"], to: (at: number) => number): DamagedSheet["columns"] {
  const move = (at: number) => (at < 0 ? -1 : to(at));
  return {
    stt: move(columns.stt),
    label: move(columns.label),
    unit: move(columns.unit),
    value: move(columns.value),
    note: move(columns.note),
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
