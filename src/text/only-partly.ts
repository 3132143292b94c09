/** What is checked of a sheet that is no known form. */
export const onlyPartly =
  "Không phải biểu mẫu đã biết: chỉ kiểm tra đơn vị tính, số thứ tự, các dòng “Trong đó”, tổng và tỷ lệ mà bảng nói rõ";
