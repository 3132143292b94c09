import type { StructureSays } from "../../core";
import type { BesideWords, Say, Wording } from "./kind-words";

const words: Record<StructureSays, Wording> = {
  twice: {
    sentence: "Chỉ tiêu này được ghi ở hai dòng, số liệu khác nhau: ô {there} ghi “{first}”, ô {here} ghi “{second}”.",
    todo: "Giữ lại một dòng có số liệu đúng, xóa dòng kia.",
  },
  sameTwice: {
    sentence: "Chỉ tiêu này được ghi ở hai dòng, số liệu như nhau: ô {there} và ô {here} cùng ghi “{second}”.",
    todo: "Xóa một trong hai dòng.",
  },
  inNotes: {
    sentence: "Cột Ghi chú có số liệu trong khi ô số liệu cùng dòng để trống: {count} dòng, đầu tiên là ô {at}.",
    todo: "Chuyển số liệu từ cột Ghi chú sang cột số liệu.",
  },
  noFigures: {
    sentence: "Bảng không còn cột “{column}” của biểu mẫu, nên không có số liệu của cột này để kiểm tra.",
    todo: "Chèn lại cột và ghi số liệu như biểu mẫu.",
  },
  noNotes: {
    sentence: "Bảng không còn cột “{column}” của biểu mẫu, nên không có chỗ ghi giải trình.",
    todo: "Chèn lại cột như biểu mẫu.",
  },
};

const emptyFirst = "Chỉ tiêu này được ghi ở hai dòng: ô {there} để trống, ô {here} ghi “{second}”.";

/** How a finding about rows and columns of the form itself is said. */
const say: Say = ({ data }) => {
  const wording = words[data["says"] as StructureSays];
  return data["first"] === "" ? { ...wording, sentence: emptyFirst } : wording;
};

export const structure: BesideWords = { say };
