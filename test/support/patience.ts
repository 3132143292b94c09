import type * as Dom from "@testing-library/dom";

// What is loaded when first asked for takes long on a busy machine: only what never comes is a failure.
// The library is loaded where there is a page: loading it takes as long as a small test.
if (typeof document !== "undefined") {
  jest.requireActual<typeof Dom>("@testing-library/dom").configure({ asyncUtilTimeout: 20_000 });
  // There is no layout here, and matching every rule of Fluent for every name asked for takes four fifths of a test.
  // What styles hide is asked in the browser tests.
  CSSStyleSheet.prototype.insertRule = () => 0;
}
