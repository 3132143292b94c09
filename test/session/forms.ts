import { loadTemplate, type Template } from "../../src/core";
import { row, templateFile } from "../support/template";

/** A small form with a rule of every severity, and where its cells stand when drawn. */
export const form: Template = loadTemplate(
  templateFile(
    [
      row("van-ban", "Công tác chỉ đạo, điều hành cải cách hành chính", { type: "heading" }, { stt: "1." }),
      row("nhiem-vu", "Tổng số nhiệm vụ được giao trong kế hoạch", { type: "count" }, { stt: "1.1." }),
      row("dung-han", "Số nhiệm vụ đã hoàn thành đúng hạn", { type: "count" }, { stt: "1.2." }),
      row("qua-han", "Số nhiệm vụ đã hoàn thành nhưng muộn so với hạn", { type: "count" }, { stt: "1.3." }),
      row("ty-le", "Tỷ lệ hồ sơ giải quyết trước hạn", { type: "percent" }, { stt: "2." }),
      row(
        "khao-sat",
        "Khảo sát sự hài lòng của người dân",
        {
          type: "code",
          codes: [
            { code: 0, label: "Chưa làm" },
            { code: 1, label: "Đang làm" },
            { code: 2, label: "Đã làm" },
          ],
        },
        { stt: "3." },
      ),
    ],
    [
      {
        id: "xong-khong-qua-giao",
        kind: "part",
        severity: "error",
        options: { parts: ["dung-han", "qua-han"], wholes: ["nhiem-vu"] },
        source: "thử nghiệm",
      },
      {
        id: "muon-it-hon-dung-han",
        kind: "part",
        severity: "warning",
        options: { parts: ["qua-han"], wholes: ["dung-han"] },
        source: "thử nghiệm",
      },
    ],
  ),
  "thu-nghiem.json",
);

/** A second form, unlike the first. */
export const other: Template = loadTemplate(
  templateFile(
    [
      row("can-bo", "Số lượng cán bộ được tuyển dụng mới trong năm", { type: "count" }, { stt: "1." }),
      row("vien-chuc", "Số lượng viên chức thôi việc ngay", { type: "count" }, { stt: "2." }),
      row("bien-che", "Tổng số biên chế hưởng lương từ ngân sách", { type: "count" }, { stt: "3." }),
      row("ky-luat", "Số lãnh đạo cấp phòng bị kỷ luật", { type: "count" }, { stt: "4." }),
    ],
    [],
    { id: "thu/khac", name: "Khác" },
  ),
  "khac.json",
);

/** A form in which the same large figures come up again and again: what is odd beyond the rules comes and goes. */
export const repetitive: Template = loadTemplate(
  templateFile(
    ["Phiếu", "Hồ sơ", "Người", "Đề tài", "Lớp học", "Cuộc"].flatMap((unit, at) => [
      row(`nhom-${at}`, `Nhóm việc thứ ${"một hai ba bốn năm sáu".split(" ")[at]} của cơ quan`, { type: "heading" }),
      row(`so-${at}`, `Số ${unit.toLowerCase()} đã thực hiện`, { type: "count" }, { unit, parent: `nhom-${at}` }),
      row(`them-${at}`, `Số ${unit.toLowerCase()} tăng thêm`, { type: "count" }, { unit, parent: `nhom-${at}` }),
      row(`ty-le-${at}`, `Tỷ lệ ${unit.toLowerCase()} đạt yêu cầu`, { type: "percent" }, { parent: `so-${at}` }),
    ]),
    [],
    { id: "thu/lap-lai", name: "Lặp lại" },
  ),
  "lap-lai.json",
);
