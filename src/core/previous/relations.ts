/** What ties indicators of one report to those of an earlier one, by indicator id as in `indicatorOf`. */

export interface Roll {
  readonly stock: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** "window": the flows are counted over the period; "last": they are stated against the report before. */
  readonly over: "window" | "last";
}

const CHANGES = ["phong", "lanh-dao-huyen", "lanh-dao-phong", "bien-che"];

/** A stock is the last one and what came and went since. */
export const rolls: readonly Roll[] = [
  { stock: "tthc.hieu-luc", plus: ["tthc.cong-bo-moi"], minus: ["tthc.bai-bo-thay-the"], over: "window" },
  ...CHANGES.map((column) => ({
    stock: `bo-may-huyen:${column}`,
    plus: [`bo-may-huyen:${column}-tang-giam`],
    minus: [],
    over: "last" as const,
  })),
];

/** What this report takes over is what the last one left open; `ends` right before this one `begins`. */
export const carriedOver = [
  { now: "ho-so.tong-cong:ky-truoc-chuyen", before: "ho-so.tong-cong:dang-giai-quyet" },
] as const;

/** Set once for the year. */
export const fixedForTheYear = ["ke-hoach.nhiem-vu"] as const;

/** Counted from the start of the year up to the report, so never less than in an earlier report of the year. */
export const growsOverTheYear = ["ke-hoach.hoan-thanh", "bo-nhiem.qua-thi-tuyen", "giai-ngan.thuc-hien"] as const;
