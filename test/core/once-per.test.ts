import { oncePer } from "../../src/core/once-per";

it("makes what belongs to an object once, also when that is nothing", () => {
  const made: object[] = [];
  const of = oncePer((one: object) => {
    made.push(one);
    return made.length === 1 ? undefined : made.length;
  });
  const [a, b] = [{}, {}];
  expect([of(a), of(a), of(b), of(b), of(a)]).toEqual([undefined, undefined, 2, 2, undefined]);
  expect(made).toEqual([a, b]);
});
