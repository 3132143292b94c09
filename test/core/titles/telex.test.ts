import { marksLast, telex, unmarked } from "../../../src/core/titles/telex";

const words = (text: string) => text.split(" ").map(marksLast).join(" ");

it.each([
  ["booj", "Bộ"],
  ["sowr", "SỞ"],
  ["uyr ban", "Ủy ban"],
  ["uyr ban", "uỷ ban"],
  ["truowngf", "trường"],
  ["ddawcj khu", "Đặc khu"],
  ["thanhf phoos", "thành phố"],
  ["beenhj vieenj", "bệnh viện"],
  ["thij traans", "thị trấn"],
])("%s is %s", (typed, text) => {
  expect(telex(typed)).toBe(words(text));
  expect(telex(typed)).toBe(words(text.normalize("NFD")));
  expect(unmarked(telex(typed))).toMatch(/^[a-z ]+$/);
});
