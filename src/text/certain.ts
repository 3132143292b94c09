/** The words of `Sửa nhanh`, but for its button, which stands in text/pane.ts. */
export const certain = {
  intro: "Chỉ gồm những ô có đúng một cách hiểu. Xem lại, rồi bấm Sửa.",
  list: "Sẽ sửa",
  apply: (cells: number) => `Sửa ${cells} ô`,
  none: "Không còn ô nào sửa chắc chắn được.",
  done: (cells: number) => `Đã sửa ${cells} ô.`,
  doneList: "Đã sửa",
  canUndo: "Bấm Hoàn tác nếu muốn trả các ô này về như trước khi sửa.",
  nothingDone: "Chưa sửa ô nào: số liệu vừa thay đổi, hoặc Excel chưa ghi được.",
  back: "Quay lại",
  close: "Đóng",
} as const;
