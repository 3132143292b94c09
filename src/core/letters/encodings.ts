/** As the fonts are called that show it. */
export type EncodingName = "TCVN3 (.VnTime)" | "VNI";

/** An encoding of Vietnamese from before Unicode, whose letters a file of today holds as letters of Western Europe. */
export interface Encoding {
  readonly name: EncodingName;
  /** What each of its signs stands for, the longest signs first. */
  readonly letters: ReadonlyMap<string, string>;
}

const TCVN3 =
  "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ" +
  "¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư";

/** The letter, then its sign; a sign stands behind the letter it is written over. */
const VNI =
  "aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ " +
  "eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ " +
  "íí ìì æỉ óĩ òị " +
  "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôơ ôùớ ôøờ ôûở ôõỡ ôïợ " +
  "uùú uøù uûủ uõũ uïụ öư öùứ öøừ öûử öõữ öïự " +
  "yùý yøỳ yûỷ yõỹ îỵ ñđ";

function pairs(text: string): [string, string][] {
  return Array.from({ length: text.length / 2 }, (_, at) => [text.charAt(2 * at), text.charAt(2 * at + 1)]);
}

/** In both cases; a capital letter may have the sign of a small one. */
function vni(text: string): [string, string][] {
  return text.split(" ").flatMap((entry): [string, string][] => {
    const [sign, letter] = [entry.slice(0, -1), entry.slice(-1)];
    const capital = sign.charAt(0).toUpperCase();
    return [
      [sign, letter],
      [sign.toUpperCase(), letter.toUpperCase()],
      [capital + sign.slice(1), letter.toUpperCase()],
    ];
  });
}

/** The two encodings that Vietnamese offices wrote in, and still do in old files. Sources: TCVN 5712:1993; VNI's table. */
export const ENCODINGS: readonly Encoding[] = [
  { name: "TCVN3 (.VnTime)", letters: new Map(pairs(TCVN3)) },
  { name: "VNI", letters: new Map(vni(VNI).sort(([a], [b]) => b.length - a.length)) },
];
