import { fail } from "../model/errors";
import type { Chart, ChartSeries, Sheet } from "../model/sheet";
import { bind, type HostClass, type HostObject } from "../wire/host-object";

/** Charts are known by their kind and by where their series have their figures from, not more. */

const seriesClass: HostClass<ChartSeries> = {
  type: "ChartSeries",
  methods: {
    GetDimensionDataSourceString: (series, [dimension]) =>
      series[String(dimension)] ?? fail("InvalidArgument", `dimension ${String(dimension)}`),
  },
};

const seriesCollectionClass: HostClass<Chart> = {
  type: "ChartSeriesCollection",
  scalars: { Count: { get: ({ series }) => series.length } },
  items: ({ series }) => series.map((one) => bind(seriesClass, one)),
};

const chartClass: HostClass<Chart> = {
  type: "Chart",
  scalars: { ChartType: { get: ({ type }) => type } },
  children: { Series: (chart) => bind(seriesCollectionClass, chart) },
};

const chartsClass: HostClass<Sheet> = {
  type: "ChartCollection",
  items: ({ charts }) => charts.map((chart) => bind(chartClass, chart)),
};

export const chartCollection = (sheet: Sheet): HostObject => bind(chartsClass, sheet);
