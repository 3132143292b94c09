import { measureUnseen } from "./unseen";

it("finds the conflicts of reports written without knowing how they are read, and no false one", () => {
  const { planted, missed, wrong } = measureUnseen();
  expect(wrong).toEqual([]);
  expect(missed).toEqual(["co-cau.cat-giam"]);
  expect(planted).toBe(23);
});
