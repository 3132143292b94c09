import { fold } from "../fold";

/** One word for what reports and forms write in several ways; phrases that say one thing become one word. Folded. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bthu tuc hanh chinh\b|\bthu tuc\b/g, "tthc"],
  [/\bvan ban (?:quy pham phap luat|qppl)\b/g, "vbqppl"],
  [/\buy ban nhan dan\b/g, "ubnd"],
  [/\bcai cach hanh chinh\b/g, "cchc"],
  [/\bbuu chinh cong ich\b/g, "bcci"],
  [/\bdich vu cong\b/g, "dvc"],
  [/\bphan anh kien nghi\b/g, "pakn"],
  [/\b(?:(?:don vi su nghiep|dvsn)(?: cong lap)?|don vi sncl|dvsncl)\b/g, "dvsn"],
  [/\bmuc do 3 (?:va )?4\b/g, "mucdo3va4"],
  [/\bmuc(?: do)? (\d)\b/g, "mucdo$1 tructuyen"],
  [/\bqua mang\b|\btruc tuyen\b/g, "tructuyen"],
  [/\bhop dong lao dong\b/g, "hopdonglaodong"],
  [/\bdung he?n\b|\bdung han\b/g, "dunghan"],
  [/\bqua han\b|\btre han\b/g, "quahan"],
  [/\btruoc han\b/g, "truochan"],
  [/\b(?:dang )?trong han\b|\bchua den han\b/g, "tronghan"],
  [/\bvan ban den\b/g, "vanbanden"],
  [/\bvan ban di\b/g, "vanbandi"],
  [/\bvan ban dien tu\b/g, "vanbandientu"],
  [/\bbo nhiem lai\b/g, "bonhiemlai"],
  [/\bbo nhiem moi\b|\bduoc bo nhiem\b/g, "bonhiemmoi"],
  [/\bbo nhiem\b/g, "bonhiem"],
  [/\btuyen dung\b/g, "tuyendung"],
  [/\bky luat\b/g, "kyluat"],
  [/\bdao tao\b/g, "daotao"],
  [/\bthi tuyen\b/g, "thituyen"],
  [/\bxet tuyen\b/g, "xettuyen"],
  [/\b(?:(?:co che|che do) )?tu chu\b/g, "tuchu"],
  [/\btn (?:va )?tkq\b/g, "tiep nhan tra ket qua"],
  [/\b(?:hien|den) nay (?:da|dang) thuc hien(?= *$)/g, "comat"],
  [/\bhien co\b|\bdang thuc hien\b(?! (?:co che|tuchu))|\bda thuc hien (?=so cong chuc)|\bco mat\b/g, "comat"],
  [/\bduoc giao\b/g, "duocgiao"],
  [/\bthoi diem (?:hien tai|bao cao)\b|\bhien nay\b|\bhien tai\b/g, ""],
  [/\bphai ra soat\b/g, "phairasoat"],
  [/\btrai phap luat\b/g, "traiphapluat"],
  [/\b(?:de|kien) nghi xu ly\b/g, "kiennghixuly"],
  [/\bdang (?:duoc )?xu ly\b/g, "dangxuly"],
  [/\bsau (?=ra soat|kiem tra)/g, "sausoat "],
  [/\bvien chuc\b/g, "vienchuc"],
  [/\btinh gian\b/g, "tinhgian"],
  [/\btuyen truyen\b/g, "tuyentruyen"],
  [/\bcong bo\b/g, "congbo"],
  [/\bbai bo\b/g, "baibo"],
  [/\bke hoach\b/g, "kehoach"],
  [/\blien thong cung cap\b/g, "lienthong lienthongcungcap"],
  [/\blien thong giua cac cap\b/g, "lienthong lienthongcaccap"],
  [/\blien thong\b/g, "lienthong"],
  [/\b(?:ubnd )?cap huyen\b|\bthuoc huyen\b|\bcua huyen\b|\bubnd huyen\b/g, "caphuyen"],
  [/\b(?:ubnd )?cap xa\b|\bxa thi tran\b|\bxa phuong\b/g, "capxa"],
  [/\b(?:ubnd )?cap tinh\b|\bubnd tinh\b/g, "captinh"],
  [/\bso (?:ban )?nganh\b|\bcap so\b/g, "songanh"],
  [/\b(?:cap )?trung uong\b/g, "captrunguong"],
  [/\bxa hoi\b/g, "xahoi"],
  [/\bthi tran\b|\bxa\b/g, "capxa"],
  [/\bthon\b|\bkhu pho\b/g, "capthon"],
  [/\bkhu cong nghiep\b/g, ""],
  [/\bcung cap\b|\btruc thuoc\b/g, ""],
  [
    /\bco quan chuyen mon\b|\bphong ban\b|\bphong chuyen mon(?: nghiep vu)?\b|\bphong\b(?= (?:ban )?chuyen mon)/g,
    "phongban",
  ],
];

/** Words that say nothing of a figure. */
const EMPTY = new Set(
  (
    "so la va cua tai cac da duoc theo trong co cho den tu voi nhung gom thuoc luong o ve tren nay do bao doi de thi nam ky quy thang " +
    "tong nghin ngan don vi qua toan bo nhu sau tinh trong dang duong thoi diem vao sau truoc con moi khi theo tren cung mot hai trieu dong dat bo"
  ).split(" "),
);

const PARENTHESES = /\([^()]*\)/g;

/** The telling words of a label: what stands in parentheses only explains. */
export function labelWords(label: string): readonly string[] {
  return wordsOf(label.replace(PARENTHESES, " "));
}

/** The telling words of a text, each as often as it stands. */
export function wordsOf(text: string): readonly string[] {
  return normalised(text)
    .split(" ")
    .filter((word) => word.length > 1 && !EMPTY.has(word) && !/^\d+$/.test(word));
}

/** Folded, without punctuation, with one word for each known phrase. */
function normalised(text: string): string {
  const plain = fold(text).replace(/[^a-z0-9]+/g, " ");
  return PHRASES.reduce((left, [pattern, word]) => left.replace(pattern, word), plain);
}
