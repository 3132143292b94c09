/** What is taken for true of every Excel: each entry is tried by one trial and stands by its id in test/excel-host/ASSUMPTIONS.md. */

interface Assumption {
  /** By the page alone, or with a step of the person at the keyboard. */
  readonly tried: "program" | "hands";
  readonly says: string;
}

const program = (says: string): Assumption => ({ tried: "program", says });
const hands = (says: string): Assumption => ({ tried: "hands", says });

export const assumptions = {
  "error-codes": program("Trang, địa chỉ không có và tên trùng được trả lời bằng đúng mã lỗi đã ghi"),
  "batch-stops": program("Việc trước chỗ lỗi vẫn được làm, việc sau thì không"),
  "null-objects": program("Việc gọi trên đối tượng không có: bỏ qua hoặc báo không tìm thấy"),
  "protected-twice": program("Bảo vệ trang đã bảo vệ, ghi vào trang đã bảo vệ: bị từ chối"),
  "typed-as-english": program("Chữ do phần bổ trợ ghi được đọc như gõ ở máy tiếng Anh"),
  "null-leaves-alone": program("Ghi giá trị rỗng (null) thì ô giữ nguyên"),
  "text-format-makes-text": program("Số ghi vào ô định dạng chữ thành chữ"),
  "merge-hides": program("Giá trị ghi vào phần khuất của ô gộp bị bỏ"),
  "large-range": program("Vùng trên 5 triệu ô trả về rỗng"),
  "used-range": program("Vùng đã dùng: công thức cho chữ rỗng được tính, ô chỉ có màu thì tuỳ cách hỏi"),
  apostrophe: program("Chữ có dấu nháy đơn phía trước được đọc lại không có dấu nháy"),
  "default-sizes": program("Cột 48 điểm, hàng 15 điểm, phông Calibri 11"),
  "inserted-lines": program(
    "Hàng chèn thêm lấy chiều cao của hàng trên; điều kiện nhập lan vào giữa, không lan ở cuối",
  ),
  merged: program("Gộp ô giữ giá trị đầu và có tin báo; đường kẻ mặc định mảnh, đen"),
  "clear-all": program("Xoá tất cả: điều kiện nhập mất, định dạng có điều kiện còn"),
  "writing-is-not-asked": program("Điều kiện nhập không chặn số do phần bổ trợ ghi"),
  "list-by-case": program("Danh sách chọn phân biệt chữ hoa, chữ thường"),
  "new-format-first": program("Định dạng có điều kiện thêm sau đứng trước"),
  "part-cleared": program("Xoá định dạng ở một phần vùng thì mất cả định dạng"),
  "long-titles": program("Tiêu đề hộp báo tối đa 32 ký tự, lời báo tối đa 255"),
  recalculated: program("Công thức tính lại có tin báo riêng, không phải tin báo sửa ô"),
  "undo-event": hands("Gõ và Ctrl+Z đều có tin báo sửa ô"),
  "delete-event": hands("Phím Delete có một tin báo cho cả vùng"),
  cleared: program("Xoá nội dung một vùng có tin báo sửa ô"),
  "rows-inserted-deleted": program("Chèn hàng, xoá hàng có tin báo riêng"),
  sorted: program("Sắp xếp có tin báo sắp xếp và tin báo sửa ô"),
  "details-of-one": program("Tin báo sửa một ô kèm giá trị trước và sau; sửa nhiều ô thì không"),
  "whose-change": program("Tin báo nói ai sửa: phần bổ trợ này hay không"),
  "events-off": program("Tắt tin báo thì không có tin nào"),
  "sheet-deleted": program("Xoá trang đang mở: tin mở trang khác đến trước tin xoá"),
  "undo-of-writes": hands("Ctrl+Z sau khi phần bổ trợ ghi: lấy lại đúng lần ghi đó, hoặc không còn gì để lấy lại"),
  "typed-by-locale": hands("Số gõ tay được đọc theo dấu thập phân của máy; 50 gõ vào ô phần trăm là 50 %"),
  pasted: hands("Dán chữ từ ngoài vào: có một tin báo cho cả vùng, điều kiện nhập còn nguyên"),
  "cell-edit": hands("Đang sửa dở một ô thì Excel từ chối và nói rõ như vậy"),
  "english-formulas": program("Công thức do phần bổ trợ ghi theo cách viết tiếng Anh"),
  separators: program("Dấu thập phân và dấu nhóm hỏi được là dấu của máy"),
  "cell-function": program("Hàm CELL tính được (chỉ để biết; quy tắc không dùng)"),
  "mixed-validation": program("Vùng có nhiều điều kiện nhập được nói là không đồng nhất"),
  "formats-listed": program("Đọc được mọi định dạng có điều kiện của trang và tìm lại từng cái"),
  "two-rules-on-one-cell": program("Hai định dạng có điều kiện trên một ô vẫn đọc được"),
  "formula-as-written": program("Công thức của định dạng có điều kiện đọc lại như đã ghi"),
  "formula-length": program("Định dạng có điều kiện nhận công thức đến 500 ký tự"),
  "format-of-areas": program("Một định dạng có điều kiện đặt được trên nhiều vùng"),
  "name-in-format": program("Định dạng có điều kiện dùng được tên ẩn chỉ sang trang khác"),
  "forms-inserted": program("Chèn được mọi biểu mẫu đủ dấu màu, và lấy đi không để lại gì"),
  "hidden-names": program("Tên ẩn của trang đọc được và đứng đầu danh sách"),
  "text-in-name": program("Chữ giữ trong tên đọc lại như đã ghi, dài đến 255 ký tự"),
  "names-copied": program("Tên ẩn đi theo bản sao của trang"),
  "names-are-quiet": program("Ghi tên không gây tin báo nào"),
  "before-and-after": program("Đọc trước và sau một lần ghi trong cùng một lượt được hai giá trị khác nhau"),
  "text-like-number": program("Phân biệt được chữ giống số với công thức"),
  "things-counted": program("Đếm được biểu đồ, bảng, hình và nhận xét của trang"),
  "cells-with-rules": program("Tìm được mọi ô có điều kiện nhập, và danh sách lấy từ vùng nào"),
  "chart-sources": program("Biết được biểu đồ lấy số từ vùng nào"),
  "page-setup": program("Thiết lập in (khổ, lề, tiêu đề lặp, số trang) đọc lại như đã ghi"),
  speed: program("Thời gian chèn biểu mẫu tỉnh, đọc lại, ghi một ô (chỉ đo)"),
  "page-policy": program("Chính sách bảo vệ của trang không chặn nhầm thứ gì"),
} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionId = keyof typeof assumptions;
