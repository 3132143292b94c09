import type { Random } from "./seeded";

/** Forms drawn by chance with the rules that hold in them, as offices word them; rows by position. */

export interface RandomRow {
  readonly stt: string;
  readonly label: string;
  readonly unit: string;
}

export type TrueRule =
  | { readonly kind: "sum"; readonly total: number; readonly parts: readonly number[] }
  | { readonly kind: "part"; readonly parts: readonly number[]; readonly whole: number }
  | { readonly kind: "ratio"; readonly rate: number; readonly part: number; readonly base: number };

export interface RandomForm {
  readonly rows: readonly RandomRow[];
  readonly rules: readonly TrueRule[];
  /** A report in which every rule holds; of so many figures in a hundred one is another. */
  readonly filled: (random: Random, wrongPercent?: number) => readonly (number | "")[];
}

type Fill = (random: Random, values: (number | "")[], digits: number) => void;

interface Things {
  readonly name: string;
  readonly unit: string;
  readonly kinds: readonly string[];
}

const THINGS: readonly Things[] = [
  { name: "nhiệm vụ", unit: "Nhiệm vụ", kinds: ["của UBND tỉnh giao", "của cấp ủy giao", "tự đề ra"] },
  {
    name: "hồ sơ",
    unit: "Hồ sơ",
    kinds: ["lĩnh vực đất đai", "lĩnh vực hộ tịch", "lĩnh vực bảo trợ", "lĩnh vực khác"],
  },
  { name: "văn bản", unit: "Văn bản", kinds: ["thường", "mật", "khẩn"] },
  { name: "thủ tục hành chính", unit: "Thủ tục", kinds: ["toàn trình", "một phần", "cung cấp thông tin"] },
  { name: "phản ánh, kiến nghị", unit: "PAKN", kinds: ["về hành vi", "về quy định", "về cơ sở vật chất"] },
  { name: "cuộc kiểm tra", unit: "Cuộc", kinds: ["theo kế hoạch", "đột xuất", "chuyên đề"] },
  { name: "công chức", unit: "Người", kinds: ["nam", "nữ"] },
  { name: "công trình", unit: "Công trình", kinds: ["khởi công mới", "chuyển tiếp", "sửa chữa"] },
  { name: "lớp tập huấn", unit: "Lớp", kinds: ["trực tiếp", "trực tuyến", "kết hợp"] },
  { name: "hộ gia đình", unit: "Hộ", kinds: ["nghèo", "cận nghèo", "còn lại"] },
];
const PLANNED = [
  "Số # được giao",
  "Số # đề ra trong kế hoạch",
  "Tổng số # phải thực hiện",
  "Số # có kế hoạch thực hiện",
];
const DONE = ["Số # đã hoàn thành", "Số # đã thực hiện xong", "# hoàn thành trong kỳ", "Số # đã thực hiện"];
const RATE_DONE = ["Tỷ lệ # hoàn thành", "Tỷ lệ hoàn thành", "Tỷ lệ # đã thực hiện", "Tỷ lệ hoàn thành kế hoạch"];
const TOTALS = ["Tổng số #", "Tổng số # trong kỳ", "Số # của đơn vị"];
const ALONE = ["Số # bị trả lại", "Số # phát sinh mới", "Số # chuyển cơ quan khác", "Số # được khen thưởng"];
const CODES = ["Chưa = 0; Có = 1", "Không = 0\nĐang làm = 1\nĐã xong = 2"];

/** Has 3 to 9 sections and 30 to 120 rows. */
export function randomForm(random: Random): RandomForm {
  const rows: RandomRow[] = [];
  const rules: TrueRule[] = [];
  const fills: Fill[] = [];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const worded = (forms: readonly string[], { name }: Things) => {
    const label = pick(forms).replaceAll("#", name);
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
  const add = (stt: string, label: string, unit: string) => rows.push({ stt, label, unit }) - 1;

  /** A total with its parts, drawn in one of three ways; now and then the parts are not all there is. */
  function parted(number: string, things: Things): string {
    const style = pick(["inWhich", "label", "numbers"] as const);
    const isAll = random() < 0.8;
    const total = add(number, worded(isAll || style !== "numbers" ? TOTALS : TOTALS.slice(2), things), things.unit);
    const kinds = things.kinds.slice(0, Math.max(2, whole(2, things.kinds.length)));
    const parts = kinds.map((kind, at) => {
      const stt =
        style === "numbers" ? `${number}${at + 1}.` : at > 0 ? pick(["", "-"]) : style === "label" ? "" : "Trong đó";
      const label = `Số ${things.name} ${kind}`;
      return add(stt, style === "label" && at === 0 ? `Trong đó: ${label}` : label, things.unit);
    });
    rules.push(isAll ? { kind: "sum", total, parts } : { kind: "part", parts, whole: total });
    fills.push((chance, values) => {
      const figures = parts.map(() => amount(chance));
      parts.forEach((part, at) => (values[part] = figures[at]!));
      values[total] = figures.reduce((a, b) => a + b, 0) + (isAll ? 0 : 1 + amount(chance));
    });
    return number;
  }

  /** What was planned, what of it was done, and the rate. */
  function planned(number: (at: number) => string, things: Things): number {
    const base = add(number(0), worded(PLANNED, things), things.unit);
    const part = add(number(1), worded(DONE, things), things.unit);
    rules.push({ kind: "part", parts: [part], whole: base });
    fills.push((chance, values) => {
      values[base] = 1 + amount(chance);
      values[part] = Math.floor((values[base] as number) * (0.5 + chance() / 2));
    });
    if (random() < 0.3) return 2;
    const rate = add(number(2), worded(RATE_DONE, things), "%");
    rules.push({ kind: "ratio", rate, part, base });
    fills.push((_, values, digits) => (values[rate] = percent(values[part], values[base], digits)));
    return 3;
  }

  /** Received, settled and not yet settled. */
  function settled(number: (at: number) => string, things: Things): number {
    const total = add(number(0), `Tổng số ${things.name} tiếp nhận`, things.unit);
    const done = add(number(1), `Số ${things.name} đã giải quyết`, things.unit);
    const left = add(number(2), `Số ${things.name} đang giải quyết`, things.unit);
    rules.push({ kind: "sum", total, parts: [done, left] });
    fills.push((chance, values) => {
      [values[done], values[left]] = [amount(chance), amount(chance)];
      values[total] = (values[done] as number) + (values[left] as number);
    });
    return 3;
  }

  /** A total and its parts on one level, which only figures tell. */
  function levelled(number: (at: number) => string, things: Things): number {
    const total = add(number(0), `Tổng số ${things.name} toàn ngành`, things.unit);
    const parts = things.kinds.map((kind, at) => add(number(at + 1), `Số ${things.name} ${kind}`, things.unit));
    rules.push({ kind: "sum", total, parts });
    fills.push((chance, values) => {
      parts.forEach((part) => (values[part] = amount(chance)));
      values[total] = parts.reduce((sum, part) => sum + (values[part] as number), 0);
    });
    return parts.length + 1;
  }

  /** Parts that overlap: each is at most the total, together they may be more. */
  function overlapping(number: string, things: Things): void {
    const total = add(number, `Tổng số ${things.name} hiện có`, things.unit);
    const parts = things.kinds.map((kind, at) =>
      add(at === 0 ? "Trong đó" : "", `Số ${things.name} ${kind}`, things.unit),
    );
    rules.push(...parts.map((part): TrueRule => ({ kind: "part", parts: [part], whole: total })));
    fills.push((chance, values) => {
      values[total] = 10 + amount(chance);
      parts.forEach((part) => (values[part] = Math.floor((values[total] as number) * (0.4 + 0.6 * chance()))));
    });
  }

  /** Figures that nothing ties to others. */
  function alone(number: string, things: Things): void {
    if (random() < 0.3) {
      const at = add(number, `Tình trạng thực hiện ${things.name}`, pick(CODES));
      fills.push((chance, values) => (values[at] = Math.floor(chance() * 2)));
    } else if (random() < 0.3) {
      const at = add(number, `Kinh phí cho ${things.name}`, pick(["Triệu đồng", "Tỷ đồng"]));
      fills.push((chance, values) => (values[at] = amount(chance) + 0.5));
    } else {
      const at = add(number, worded(ALONE, things), things.unit);
      fills.push((chance, values) => (values[at] = amount(chance)));
    }
  }

  /** A rate of this section over a figure of another. */
  function overFar(number: (at: number) => string, things: Things): number {
    const bases = rows.flatMap(({ unit, label }, at) => (unit === things.unit && /^Tổng số/.test(label) ? [at] : []));
    if (bases.length === 0) return 0;
    const base = pick(bases);
    const part = add(number(0), `Số ${things.name} được đánh giá tốt`, things.unit);
    const rate = add(number(1), `Tỷ lệ ${things.name} được đánh giá tốt`, "%");
    rules.push({ kind: "ratio", rate, part, base });
    fills.push((chance, values, digits) => {
      values[part] = Math.floor((values[base] as number) * chance());
      values[rate] = percent(values[part], values[base], digits);
    });
    return 2;
  }

  const sections = whole(3, 9);
  const most = whole(30, 120) / sections;
  for (let section = 1; section <= sections; section += 1) {
    const begin = rows.length;
    add(`${section}.`, `Công tác thứ ${section}`, "");
    for (let at = 1; rows.length - begin < most || at === 1; at += 1) {
      const things = pick(THINGS);
      const number = (more: number) => `${section}.${at + more}.`;
      const chance = random();
      if (chance < 0.35) parted(number(0), things);
      else if (chance < 0.6) at += planned(number, things) - 1;
      else if (chance < 0.68) at += settled(number, things) - 1;
      else if (chance < 0.78) at += Math.max(0, overFar(number, things) - 1);
      else if (chance < 0.83) at += levelled(number, things) - 1;
      else if (chance < 0.88) overlapping(number(0), things);
      else alone(number(0), things);
    }
  }

  return {
    rows,
    rules,
    filled(chance, wrongPercent = 0) {
      const values = rows.map((): number | "" => "");
      const digits = Math.floor(chance() * 3);
      for (const fill of fills) fill(chance, values, digits);
      return values.map((value) => (value !== "" && chance() * 100 < wrongPercent ? slipped(value, chance) : value));
    },
  };
}

/** Small ones are as frequent as large ones. */
function amount(random: Random): number {
  return random() < 0.08 ? 0 : Math.floor(10 ** (0.5 + random() * 3.5));
}

function percent(part: number | "" | undefined, base: number | "" | undefined, digits: number): number | "" {
  if (!part || !base) return base ? 0 : "";
  return Number(((100 * part) / base).toFixed(digits));
}

/** A digit too many, two exchanged, one more or less. */
function slipped(value: number, random: Random): number {
  const choice = Math.floor(random() * 3);
  if (choice === 0) return Math.floor(value) * 10 + 1;
  const swapped = Number(String(Math.floor(value)).replace(/(\d)(\d)$/, "$2$1"));
  return choice === 1 && swapped !== Math.floor(value) ? swapped : value + 1;
}
