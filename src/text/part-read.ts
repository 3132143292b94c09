import { READ_AREA, type CutSheet } from "../report/cut-sheets";

/** Which part of a sheet was not read, to stand in a sentence. */
export function partRead({ name, why, to }: CutSheet): string {
  switch (why) {
    case "long":
      return `trang “${name}” có nội dung ngoài vùng ${READ_AREA}, phần đó không được đọc`;
    case "longWord":
      return "văn bản dài quá mức đọc được, có phần không được đọc";
    case "none":
      return `trang “${name}” không được đọc vì sổ tính có quá nhiều trang hoặc trang quá lớn`;
    case "disordered":
      return (
        `trang “${name}” ghi lặp hoặc không đúng thứ tự các dòng, các ô ${to === 0 ? "ngay từ đầu" : `từ sau dòng ${to}`} ` +
        "nên có thể đọc thiếu; hãy mở bằng Excel rồi lưu lại"
      );
  }
}
