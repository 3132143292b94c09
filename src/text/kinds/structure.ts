import type { Finding } from "../../core";
import type { BesideWords, Wording } from "./kind-words";

/** How a finding about rows and columns of the form itself is said. */
function say({ data }: Finding<"structure">): Wording {
  switch (data.says) {
    case "twice": {
      const { there, here, first, second } = data;
      const sentence =
        first === ""
          ? `Chỉ tiêu này được ghi ở hai dòng: ô ${there} để trống, ô ${here} ghi “${second}”.`
          : `Chỉ tiêu này được ghi ở hai dòng, số liệu khác nhau: ô ${there} ghi “${first}”, ô ${here} ghi “${second}”.`;
      return { sentence, todo: "Giữ lại một dòng có số liệu đúng, xóa dòng kia." };
    }
    case "sameTwice":
      return {
        sentence: `Chỉ tiêu này được ghi ở hai dòng, số liệu như nhau: ô ${data.there} và ô ${data.here} cùng ghi “${data.second}”.`,
        todo: "Xóa một trong hai dòng.",
      };
    case "inNotes":
      return {
        sentence: `Cột Ghi chú có số liệu trong khi ô số liệu cùng dòng để trống: ${data.count} dòng, đầu tiên là ô ${data.at}.`,
        todo: "Chuyển số liệu từ cột Ghi chú sang cột số liệu.",
      };
    case "noFigures":
      return {
        sentence: `Bảng không còn cột “${data.column}” của biểu mẫu, nên không có số liệu của cột này để kiểm tra.`,
        todo: "Chèn lại cột và ghi số liệu như biểu mẫu.",
      };
    case "noNotes":
      return {
        sentence: `Bảng không còn cột “${data.column}” của biểu mẫu, nên không có chỗ ghi giải trình.`,
        todo: "Chèn lại cột như biểu mẫu.",
      };
  }
}

export const structure: BesideWords<"structure"> = { say };
