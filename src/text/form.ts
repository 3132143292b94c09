import type { FormWords, Measure } from "../core";

/** The words of an inserted form: what Excel asks before a figure is typed and says when it does not fit. */

const LATER = "Chưa có số liệu thì để trống.";
const KEEP_OR_FIX = "Có thể giữ lại, nhưng ô sẽ bị đánh dấu.";

/** By this title a validation on a sheet is known as ours; no longer than Excel's 32 characters. */
export const ALERT_TITLE = "Phụ lục CCHC: số liệu chưa đúng";

export const formWords: FormWords = {
  asks(measure) {
    const { title, message, wrong } = asked(measure);
    return { prompt: { title, message }, alert: { title: ALERT_TITLE, message: `${wrong} ${KEEP_OR_FIX}` } };
  },
};

function asked(measure: Measure): { title: string; message: string; wrong: string } {
  switch (measure.type) {
    case "count":
      return measure.signed
        ? {
            title: "Số nguyên",
            message: `Tăng ghi số dương, giảm ghi số âm. ${LATER}`,
            wrong: "Ô này chỉ nhận số nguyên; giảm thì ghi số âm.",
          }
        : { title: "Số nguyên", message: `Từ 0 trở lên. ${LATER}`, wrong: "Ô này chỉ nhận số nguyên từ 0 trở lên." };
    case "quantity":
      return {
        title: "Con số",
        message: `${measure.signed ? "Giảm thì ghi số âm" : "Từ 0 trở lên"}, có thể có phần thập phân. ${LATER}`,
        wrong: measure.signed ? "Ô này chỉ nhận con số." : "Ô này chỉ nhận con số từ 0 trở lên.",
      };
    case "percent": {
      const range = `từ ${measure.min ?? 0} đến ${measure.open ? "dưới " : ""}${measure.max ?? 100}`;
      return {
        title: "Tỷ lệ %",
        message: `Ghi phần trăm, ${range}; ví dụ 75 là 75 %. ${LATER}`,
        wrong: `Ô này chỉ nhận tỷ lệ phần trăm ${range}.`,
      };
    }
    case "code": {
      const codes = measure.codes.map(({ code, label }) => `${code} = ${label}`).join("\n");
      return {
        title: "Chọn mã",
        message: `${codes}\n${LATER}`,
        wrong: `Ô này chỉ nhận một trong các mã ${measure.codes.map(({ code }) => code).join(", ")}.`,
      };
    }
    case "text":
    case "heading":
      return { title: "", message: "", wrong: "" };
  }
}
