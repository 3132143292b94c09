import { bare } from "../recognise/wording";

/** Headings of columns that hold no figures of a report, bare: numbering, names, units, notes, dates, numbers of things. */
const NO_FIGURES = [
  /^(?:s?tt|sothutu)$/,
  /^(?:noidung|chitieu(?!giao|kehoach)|linhvuc|tieuchi|danhmuc|donvi$|ten|hovaten|hoten|coquan$)/,
  /^(?:donvitinh|dvt)/,
  /^(?:ghichu|giaitrinh|nguon$|lydo|thuyetminh)/,
  /^(?:ngay(?!cong)|namsinh|namban|nam$|thoi(?:gian|diem|han)|thangnam)/,
  /^(?:so)?(?:dienthoai|dtdd|didong|fax|dt$)|^sdt|lienhe$/,
  /^(?:so|sovakyhieu|sokyhieu.*|sohieu.*|kyhieu|sovanban|vanbanso|soquyetdinh|soqd|ma|maso.*|mahoso|madonvi|mst|cccd|cmnd|sotaikhoan)$/,
];
/** Words that stand in the header of a table and in no row of it. */
const OF_HEADER = /^(?:s?tt|sothutu|noidung|chitieu(?:thongke)?|donvitinh|dvt|ghichu|linhvuc)$/;

export function holdsNoFigures(heading: string): boolean {
  const words = bare(heading);
  return NO_FIGURES.some((known) => known.test(words));
}

export function isHeaderWord(text: string): boolean {
  return text.length < LONGEST && OF_HEADER.test(bare(text));
}

/** Headings are short; a longer text is not compared. */
const LONGEST = 60;
