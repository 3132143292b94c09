import {
  type Column,
  type FormWords,
  type Measure,
  type Row,
  type Table,
  type Template,
  type TemplateFile,
  loadTemplate,
} from "../../../src/core";
import { columns, periods, templateFile } from "../../support/template";

/** Small templates for the tests of drawing. */

export const words: FormWords = {
  asks: (measure) => ({
    prompt: { title: "Nhập", message: measure.type },
    alert: { title: "Xem lại", message: `Không phải ${measure.type}` },
  }),
};

export const filling = { office: "tỉnh A", period: "Quý I", year: "2021", from: "15/12/2020", to: "14/3/2021" };

export const listColumns: Column[] = columns.map((column) =>
  column.id === "label" ? { ...column, path: ["Chỉ tiêu thống kê\n(sử dụng cho kỳ báo cáo hàng quý)"] } : column,
);

export const count: Measure = { type: "count" };
export const percent: Measure = { type: "percent" };
export const heading: Measure = { type: "heading" };

export function row(id: string, label: string, measure: Measure, more: Partial<Row> = {}): Row {
  return { id, stt: more.stt ?? "", label, unit: measure.type === "heading" ? "" : "Đơn vị", measure, ...more };
}

export function formOf(tables: Table[], more: Partial<TemplateFile["appendices"][number]> = {}): Template {
  const appendix: TemplateFile["appendices"][number] = {
    id: "pl1",
    sheetName: "Phụ lục 1",
    orientation: "portrait",
    title: [
      { text: "PHỤ LỤC 1", style: "appendix" },
      { text: "THỐNG KÊ SỐ LIỆU CỦA {office}", style: "title" },
      { text: "(Số liệu từ {from} đến {to})", style: "period" },
    ],
    tables,
    ...more,
  };
  return loadTemplate(templateFile([], [], { periods: periods.slice(0, 1), appendices: [appendix] }), "forms.ts");
}

export const listForm = formOf([
  {
    id: "bang",
    columns: listColumns,
    rows: [
      row("mot", "Công tác chỉ đạo điều hành CCHC", heading, { stt: "1." }),
      row("mot.a", "Tổng số nhiệm vụ được giao", count, { stt: "1.1." }),
      row("mot.b", "Số nhiệm vụ đã hoàn thành đúng hạn", count, { stt: "1.2" }),
      row(
        "hai",
        "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ của các TTHC đã cung cấp ở mức độ 3, 4",
        percent,
        {
          stt: "2.",
        },
      ),
    ],
  },
]);
