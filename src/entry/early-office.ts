import { afterPaint, createOfficeLibrary, type Arrival, type OfficeLibrary } from "./office-library";

/** Office.js is asked for while the parts of the pane load; what became of it by then is told with the first listener. */
export function askEarly(): OfficeLibrary {
  const library = createOfficeLibrary(document, () => location.reload());
  let last: Arrival | null = null;
  let listener: ((arrival: Arrival) => void) | null = null;
  afterPaint(() =>
    library.open((arrival) => {
      last = arrival;
      listener?.(arrival);
    }),
  );
  return {
    open(tell) {
      listener = tell;
      if (last !== null) tell(last);
    },
    settled: library.settled,
  };
}
