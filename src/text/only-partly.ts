/** What is checked of a sheet that is no known form. */
export const onlyPartly = "Không phải biểu mẫu đã biết: chỉ kiểm tra đơn vị tính, số thứ tự và các dòng “Trong đó”";
