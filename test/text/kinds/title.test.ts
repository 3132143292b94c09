import type { FindingContext } from "../../../src/report/finding-context";
import type { Finding, FindingData } from "../../../src/core";
import { describeFinding } from "../../../src/text/findings";

const context: FindingContext = { cell: (key) => ({ stt: "", label: key, address: null, shown: "" }), at: "A5" };
const days = {
  appendix: "a",
  from: "15/12/2020",
  to: "14/3/2021",
  rightFrom: "15/12/2020",
  rightTo: "14/6/2021",
  asked: "6 tháng 2021",
};

describe("a finding in the lines above the tables", () => {
  it.each<[Finding["severity"], FindingData["title"], string, string]>([
    [
      "error",
      { says: "period", appendix: "a", by: "report", said: "Quý I 2021", asked: "6 tháng 2021" },
      "Dòng tiêu đề ghi “Quý I 2021”, trong khi kỳ báo cáo ghi ở các dòng khác là “6 tháng 2021”.",
      "Ghi lại cho thống nhất, hoặc xem trang này có phải của báo cáo khác không.",
    ],
    [
      "error",
      { says: "period", appendix: "a", by: "call", said: "Quý I 2021", asked: "6 tháng 2021" },
      "Dòng tiêu đề ghi kỳ báo cáo “Quý I 2021”, trong khi đang kiểm tra kỳ “6 tháng 2021”.",
      "Ghi lại cho thống nhất, hoặc xem trang này có phải của báo cáo khác không.",
    ],
    [
      "error",
      { says: "foreign", appendix: "a", said: "Quý II 2024", known: "Quý I, 6 tháng, Quý III, Năm" },
      "Dòng tiêu đề ghi kỳ báo cáo “Quý II 2024”; biểu mẫu này không có kỳ đó, chỉ có: Quý I, 6 tháng, Quý III, Năm.",
      "Ghi lại kỳ báo cáo, và xem số liệu có đúng là của kỳ đó không.",
    ],
    [
      "error",
      { says: "office", appendix: "a", by: "call", said: "Sở Y tế", asked: "Sở Nội vụ" },
      "Dòng tiêu đề ghi đơn vị báo cáo là “Sở Y tế”, trong khi đang kiểm tra báo cáo của “Sở Nội vụ”.",
      "Ghi lại cho thống nhất, hoặc xem trang này có phải của báo cáo khác không.",
    ],
    [
      "error",
      { says: "office", appendix: "a", by: "report", said: "Sở Y tế", asked: "Sở Nội vụ" },
      "Dòng tiêu đề ghi đơn vị báo cáo là “Sở Y tế”, trong khi ở phụ lục khác ghi “Sở Nội vụ”.",
      "Ghi lại cho thống nhất, hoặc xem trang này có phải của báo cáo khác không.",
    ],
    [
      "error",
      { says: "impossible", ...days },
      "Tiêu đề ghi số liệu từ 15/12/2020 đến 14/3/2021: không có khoảng thời gian như vậy.",
      "Ghi lại ngày đầu và ngày cuối của kỳ số liệu.",
    ],
    [
      "error",
      { says: "other", other: "Quý I 2021", ...days },
      "Tiêu đề ghi số liệu từ 15/12/2020 đến 14/3/2021, là thời gian của kỳ Quý I 2021; kỳ 6 tháng 2021 tính từ 15/12/2020 đến 14/6/2021.",
      "Ghi lại ngày, hoặc ghi lại kỳ báo cáo nếu ngày đúng; xem số liệu có phải của kỳ này không.",
    ],
    [
      "error",
      { says: "differs", ...days },
      "Tiêu đề ghi số liệu từ 15/12/2020 đến 14/3/2021, trong khi ở phụ lục khác ghi từ 15/12/2020 đến 14/6/2021.",
      "Ghi lại cho thống nhất ở mọi phụ lục.",
    ],
    [
      "warning",
      { says: "unlike", ...days },
      "Tiêu đề ghi số liệu từ 15/12/2020 đến 14/3/2021; theo biểu mẫu, kỳ 6 tháng 2021 tính từ 15/12/2020 đến 14/6/2021.",
      "Ghi lại ngày, hoặc xác nhận nếu cơ quan nhận báo cáo quy định như vậy.",
    ],
    [
      "warning",
      { says: "textPeriod", appendix: "a", said: "Quý I 2021", asked: "6 tháng 2021" },
      "Phụ lục ghi kỳ báo cáo “6 tháng 2021”, trong khi đầu nội dung báo cáo ghi “Quý I 2021”; các con số của nội dung không được đối chiếu.",
      "Ghi lại cho thống nhất giữa nội dung và phụ lục, hoặc chọn đúng nội dung của báo cáo này.",
    ],
    [
      "warning",
      { says: "textOffice", appendix: "a", said: "UBND huyện B", asked: "UBND huyện A" },
      "Phụ lục ghi đơn vị báo cáo là “UBND huyện A”, trong khi đầu nội dung báo cáo ghi “UBND huyện B”; các con số của nội dung không được đối chiếu.",
      "Ghi lại cho thống nhất giữa nội dung và phụ lục, hoặc chọn đúng nội dung của báo cáo này.",
    ],
  ])("%s %j", (severity, data, sentence, todo) => {
    const place = { sheet: "s1", row: 4, column: 0 };
    const finding: Finding = { rule: "title/a", kind: "title", severity, cells: [], place, data, fixes: [] };
    expect(describeFinding(finding, context)).toEqual({ where: "Dòng tiêu đề (ô A5)", sentence, todo });
  });
});
