import { SHEET_COLUMNS, SHEET_ROWS, areaAddress } from "../../core";
import { askEach } from "./gently";
import { textsOfFormat, textsOfRule } from "./rule-texts";

const LIMITS = areaAddress({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
/** Cells asked one by one for their validation, where a block of them has several. */
const CELLS_ONE_BY_ONE = 6000;

interface Found {
  readonly texts: readonly string[];
  /** What has to be asked now that this is known. */
  readonly more: readonly Question[];
}

type Question = (context: Excel.RequestContext) => () => Found;

const nothing: Found = { texts: [], more: [] };

/**
 * The texts of these sheets in which another sheet may be named: formulas, names, validations, conditional formats by
 * formula or by value, sources of charts; and the names of the workbook. Three to five round trips. Formulas and names of
 * the workbook have to be answered; of the rest, what Excel will not show is passed over.
 */
export async function referencesOn(ids: readonly string[]): Promise<readonly string[]> {
  const formulas = await formulasOn(ids);
  const rest = await answers(ids.flatMap((id) => [namesOn(id), formatsOn(id), validationsOn(id), ...chartsOn(id)]));
  return [...formulas, ...rest];
}

async function formulasOn(ids: readonly string[]): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  const ranges = ids.map((id) =>
    context.workbook.worksheets.getItem(id).getRange(LIMITS).getUsedRangeOrNullObject(true).load("formulas"),
  );
  const names = context.workbook.names.load("items/formula");
  await context.sync();
  const cells = ranges.flatMap((range) => (range.isNullObject ? [] : range.formulas.flat()));
  const all: readonly unknown[] = [...cells, ...names.items.map(({ formula }): unknown => formula)];
  return all.filter((formula): formula is string => typeof formula === "string" && formula.startsWith("="));
}

/** Every question of one depth in one round trip, where Excel answers all of them. */
async function answers(questions: readonly Question[]): Promise<readonly string[]> {
  if (questions.length === 0) return [];
  const given = await askEach(questions, (context, question) => question(context));
  const found = given.filter((one) => one !== null);
  return [...found.flatMap(({ texts }) => texts), ...(await answers(found.flatMap(({ more }) => more)))];
}

function namesOn(id: string): Question {
  return (context) => {
    const names = context.workbook.worksheets.getItem(id).names.load("items/formula");
    return () => ({ ...nothing, texts: names.items.map(({ formula }) => String(formula)) });
  };
}

/** One by one: one that Excel cannot show makes the list as a whole fail (office-js#5222). */
function formatsOn(id: string): Question {
  const on = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
  const one =
    (at: number): Question =>
    (context) => {
      const format = on(context).getItemAt(at).load("type");
      const rule: Question = (asking) => {
        const texts = textsOfFormat(on(asking).getItemAt(at), format.type);
        return () => ({ ...nothing, texts: texts() });
      };
      return () => ({ ...nothing, more: [rule] });
    };
  return (context) => {
    const counted = [on(context).getCount()];
    return () => ({
      ...nothing,
      more: counted.flatMap(({ value }) => Array.from({ length: value }, (_, at) => one(at))),
    });
  };
}

function validationsOn(id: string): Question {
  let left = CELLS_ONE_BY_ONE;
  const cells = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(id).getRange().getSpecialCellsOrNullObject("DataValidations");
  const block =
    ([row, column, rows, columns]: readonly [number, number, number, number]): Question =>
    (context) => {
      const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, rows, columns);
      const validation = range.dataValidation.load("type,rule");
      return () => {
        if (validation.type !== "Inconsistent" && validation.type !== "MixedCriteria") {
          return { ...nothing, texts: textsOfRule(validation.rule) };
        }
        const count = Math.min(left, rows * columns);
        left -= count;
        const more = Array.from({ length: count }, (_, at) =>
          block([row + Math.floor(at / columns), column + (at % columns), 1, 1]),
        );
        return { ...nothing, more };
      };
    };
  const blocks: Question = (context) => {
    const { areas } = cells(context);
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return () => ({
      ...nothing,
      more: areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
        block([rowIndex, columnIndex, rowCount, columnCount]),
      ),
    });
  };
  return (context) => {
    const there = cells(context).load("areaCount");
    return () => ({ ...nothing, more: there.isNullObject ? [] : [blocks] });
  };
}

/** An Excel before ExcelApi 1.15 does not say where a chart has its figures from. */
function chartsOn(id: string): readonly Question[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return [];
  const on = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(id).charts;
  const source =
    (chart: number, series: number, dimension: Excel.ChartSeriesDimension): Question =>
    (context) => {
      const text = on(context).getItemAt(chart).series.getItemAt(series).getDimensionDataSourceString(dimension);
      return () => ({ ...nothing, texts: [text.value] });
    };
  return [
    (context) => {
      const charts = on(context).load("items/chartType,items/series/count");
      return () => ({
        ...nothing,
        more: charts.items.flatMap(({ chartType, series }, chart) =>
          Array.from({ length: series.count }, (_, at) => at).flatMap((at) =>
            dimensionsOf(chartType).map((dimension) => source(chart, at, dimension)),
          ),
        ),
      });
    },
  ];
}

function dimensionsOf(chartType: string): readonly Excel.ChartSeriesDimension[] {
  const { categories, values, xvalues, yvalues } = Excel.ChartSeriesDimension;
  return /^(XY|Bubble)/.test(chartType) ? [xvalues, yvalues] : [categories, values];
}
