/** @jest-environment jsdom */
import { recall, remember } from "../../../src/entry/pane/choices";

function setPartition(partitionKey: string | undefined): void {
  Object.assign(globalThis, { Office: { context: { partitionKey } } });
}

const choices = { unitType: "tinh", template: "a/b", period: "nam", year: 2021, office: "UBND tỉnh" } as const;

beforeEach(() => {
  localStorage.clear();
  setPartition(undefined);
});

it("recalls what it was given, and of an insert request only the choices", () => {
  remember({ ...choices, secret: 1 } as typeof choices);
  expect(recall()).toEqual(choices);
});

it("keeps the choices of each partition apart", () => {
  remember(choices);
  setPartition("partition/");
  expect(recall()).toEqual({});
});

it.each(["", "{", "7", "null", '{"year":"2021"}', '{"office":{}}'])("takes %p for nothing", (kept) => {
  remember(choices);
  localStorage.setItem(localStorage.key(0)!, kept);
  expect(recall()).toEqual({});
});

it("does without storage that throws", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const set = jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const get = jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  expect(() => remember(choices)).not.toThrow();
  expect(recall()).toEqual({});
  set.mockRestore();
  get.mockRestore();
});
