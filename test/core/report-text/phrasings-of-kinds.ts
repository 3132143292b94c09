/** Phrasings of the kinds of figure that are no plain statement. `tuned` was looked at while the vocabulary was made, `held` was not. */
export type Half = "tuned" | "held";
type Halves<T> = Readonly<Record<Half, readonly T[]>>;

/** `{n}` is what a phrasing of an indicator says; the side is where the true figure lies. */
export const approximations: Halves<readonly [side: "below" | "above" | "about", word: string]> = {
  tuned: [
    ["below", "gần"],
    ["above", "hơn"],
    ["about", "khoảng"],
  ],
  held: [
    ["above", "trên"],
    ["below", "xấp xỉ"],
    ["about", "ước khoảng"],
    ["below", "gần"],
    ["above", "hơn"],
  ],
};

/** None in words, by indicator. */
export const nones: Readonly<Record<string, Readonly<Record<Half, readonly string[]>>>> = {
  "pakn.tiep-nhan": {
    tuned: [
      "Trong kỳ không nhận được phản ánh, kiến nghị nào về quy định TTHC.",
      "Không phát sinh phản ánh, kiến nghị của người dân, tổ chức.",
    ],
    held: [
      "Cơ quan chưa nhận được ý kiến phản ánh, kiến nghị nào của cá nhân, tổ chức về thủ tục hành chính.",
      "Kết quả tiếp nhận phản ánh, kiến nghị: không có.",
    ],
  },
  "vbqppl.ban-hanh": {
    tuned: ["Trong kỳ không ban hành văn bản quy phạm pháp luật.", "Số VBQPPL đã ban hành: không có."],
    held: ["Không có văn bản quy phạm pháp luật nào được ban hành trong kỳ.", "Trong kỳ chưa ban hành văn bản QPPL."],
  },
  "bien-che.tinh-gian": {
    tuned: ["Trong kỳ không có trường hợp nào tinh giản biên chế.", "Tinh giản biên chế công chức: không có."],
    held: [
      "Không có công chức thuộc diện tinh giản biên chế trong kỳ báo cáo.",
      "Chưa có trường hợp nào được tinh giản biên chế.",
    ],
  },
  "ky-luat.su-nghiep": {
    tuned: [
      "Không có người làm việc tại đơn vị sự nghiệp công lập bị kỷ luật.",
      "Người làm việc trong các đơn vị sự nghiệp công lập bị kỷ luật: không.",
    ],
    held: [
      "Các đơn vị sự nghiệp công lập không có người bị xử lý kỷ luật.",
      "Không phát sinh trường hợp bị kỷ luật ở đơn vị sự nghiệp công lập.",
    ],
  },
  "tthc.cong-bo-moi": {
    tuned: ["Trong kỳ không có TTHC công bố mới.", "TTHC công bố mới: không có."],
    held: ["Không phát sinh thủ tục hành chính được công bố mới.", "Chưa có thủ tục hành chính nào được công bố mới."],
  },
  "tuyen-dung.vien-chuc": {
    tuned: ["Trong kỳ không tuyển dụng viên chức.", "Số viên chức được tuyển dụng: không có."],
    held: ["Không có viên chức được tuyển dụng trong kỳ.", "Chưa có viên chức nào được tuyển dụng."],
  },
};

/** A part of a whole: `{a}/{b}`. */
export const fractions: readonly (Readonly<Record<Half, readonly string[]>> & { part: string; whole: string })[] = [
  {
    part: "ke-hoach.hoan-thanh",
    whole: "ke-hoach.nhiem-vu",
    tuned: ["Đã hoàn thành {a}/{b} nhiệm vụ của Kế hoạch CCHC năm."],
    held: ["Đến nay hoàn thành {a}/{b} nhiệm vụ đề ra trong Kế hoạch cải cách hành chính."],
  },
  {
    part: "kiem-tra.xu-ly-xong",
    whole: "kiem-tra.van-de",
    tuned: ["Đã xử lý xong {a}/{b} vấn đề phát hiện qua kiểm tra CCHC."],
    held: ["Các vấn đề phát hiện qua kiểm tra cải cách hành chính đã xử lý xong {a}/{b} vấn đề."],
  },
  {
    part: "giai-ngan.thuc-hien",
    whole: "giai-ngan.ke-hoach",
    tuned: ["Giải ngân vốn đầu tư công thực hiện {a} triệu đồng/{b} triệu đồng."],
    held: ["Đã thực hiện giải ngân {a}/{b} triệu đồng kế hoạch vốn đầu tư công được giao."],
  },
  {
    part: "nhiem-vu-cp-ttg.dung-han",
    whole: "nhiem-vu-cp-ttg.duoc-giao",
    tuned: ["Hoàn thành đúng hạn {a}/{b} nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao."],
    held: ["Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao đã hoàn thành đúng hạn {a}/{b} nhiệm vụ."],
  },
];

/** Files of one level: `{l}` the level, `{all}` how many were done, `{a}` early, `{b}` on time, `{c}` late. */
export const terms: Halves<string> = {
  tuned: [
    "{l}: đã giải quyết {all} hồ sơ, trong đó: giải quyết trước hạn {a} hồ sơ; giải quyết đúng hạn {b} hồ sơ; quá hạn {c} hồ sơ.",
    "{l}: hồ sơ giải quyết trước hạn {a} hồ sơ; hồ sơ giải quyết đúng hạn {b} hồ sơ; hồ sơ quá hạn {c} hồ sơ.",
  ],
  held: [
    "{l} đã giải quyết và trả kết quả {all} hồ sơ TTHC (trước hạn {a} hồ sơ, đúng hạn {b} hồ sơ, trễ hạn {c} hồ sơ).",
    "{l}: Đã giải quyết {all} hồ sơ. Trong đó, trả kết quả trước hạn {a} hồ sơ, đúng hạn {b} hồ sơ và trễ hạn {c} hồ sơ.",
  ],
};

/** No late files: against the rate. */
export const onTime: Halves<string> = {
  tuned: [
    "{l}: tiếp nhận và giải quyết hồ sơ đúng quy định, không có hồ sơ trễ hạn.",
    "{l} không để xảy ra hồ sơ quá hạn.",
  ],
  held: [
    "Trong kỳ {l} không có hồ sơ TTHC giải quyết quá hạn.",
    "{l}: việc giải quyết hồ sơ được bảo đảm, không phát sinh hồ sơ trễ hẹn.",
  ],
};

/** From `{a}` to `{b}`. */
export const changes: Readonly<Record<string, Readonly<Record<Half, readonly string[]>>>> = {
  "co-cau.cat-giam": {
    tuned: ["Đã giảm số phòng ban, tổ chức hành chính thuộc sở từ {a} phòng xuống còn {b} phòng."],
    held: ["Sắp xếp lại tổ chức, giảm số lượng phòng ban thuộc sở từ {a} phòng còn {b} phòng."],
  },
  "co-cau.su-nghiep.cat-giam": {
    tuned: ["Giảm số đơn vị sự nghiệp trực thuộc từ {a} đơn vị còn {b} đơn vị."],
    held: ["Số lượng đơn vị sự nghiệp công lập giảm từ {a} đơn vị xuống {b} đơn vị."],
  },
};

/** Indicators that the line above names: the lines of a paragraph each. */
export const ledBy: Readonly<Record<string, Readonly<Record<Half, readonly (readonly string[])[]>>>> = {
  "kiem-tra.van-de": {
    tuned: [["3. Kiểm tra cải cách hành chính:", "Đã phát hiện {n} vấn đề."]],
    held: [
      ["c) Công tác kiểm tra cải cách hành chính", "Các đoàn đã đi kiểm tra tại cơ sở. Qua đó phát hiện {n} vấn đề."],
    ],
  },
  "vbqppl.ra-soat": {
    tuned: [["b. Rà soát văn bản quy phạm pháp luật:", "Số văn bản đã rà soát: {n} văn bản."]],
    held: [["- Tình hình rà soát văn bản quy phạm pháp luật:", "+ Đã rà soát: {n} văn bản."]],
  },
  "tuyen-dung.vien-chuc": {
    tuned: [["b) Tuyển dụng công chức, viên chức:", "Viên chức: {n} người."]],
    held: [["- Công tác tuyển dụng:", "+ Số viên chức: {n} người."]],
  },
  "khao-sat.phieu": {
    tuned: [["4. Khảo sát sự hài lòng của người dân, tổ chức:", "Số phiếu phát ra: {n} phiếu."]],
    held: [["d) Khảo sát sự hài lòng của người dân, tổ chức", "Số lượng phiếu: {n} phiếu."]],
  },
  "dvctt.muc-do-4": {
    tuned: [["a) Cung cấp dịch vụ công trực tuyến:", "Mức độ 4: {n} thủ tục."]],
    held: [["- Số TTHC cung cấp trực tuyến:", "+ Mức độ 4: {n} TTHC."]],
  },
  "nguoi-lam-viec.co-mat": {
    tuned: [["c) Số người làm việc trong các đơn vị sự nghiệp công lập:", "Có mặt tại thời điểm báo cáo: {n} người."]],
    held: [["- Số người làm việc hưởng lương từ ngân sách tại các đơn vị sự nghiệp công lập:", "+ Có mặt: {n} người."]],
  },
};

/** True sentences that speak of something else: `{s}` is a whole sentence of an indicator, `{t}` the same without a capital. */
export const others: Readonly<Record<string, Halves<string>>> = {
  period: {
    tuned: ["Cùng kỳ năm trước, {t}", "Trong tháng 8, {t}", "Năm 2020, {t}"],
    held: ["Kỳ báo cáo trước, {t}", "Trước đó, trong quý II, {t}", "So với cùng kỳ năm 2020 ({t})"],
  },
  field: {
    tuned: ["Riêng lĩnh vực tư pháp, {t}", "Lĩnh vực giáo dục: {t}"],
    held: ["Đối với lĩnh vực lao động, {t}", "Trong đó, lĩnh vực tài nguyên: {t}"],
  },
  office: {
    tuned: ["Xã Tân Lập: {t}", "Tại phường Phước Mỹ, {t}"],
    held: ["UBND xã Hòa Sơn báo cáo: {t}", "Trung tâm Y tế: {t}"],
  },
  plan: {
    tuned: ["Phấn đấu đến cuối năm, {t}", "Chỉ tiêu giao: {t}"],
    held: ["Mục tiêu đến năm 2025: {t}", "Dự kiến trong thời gian tới, {t}"],
  },
};
