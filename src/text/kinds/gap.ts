import type { Finding, GapData } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { capital } from "../capital";
import { facts, rows } from "../findings/cells";
import { SIGN } from "../findings/sign";
import { shownIn } from "../findings/write";
import type { BesideWords, Wording } from "./kind-words";

/** How a blank cell that filled ones ask for is said. */
function say({ data }: Finding<"gap">, context: FindingContext): Wording {
  const given = facts(data.given, context);
  switch (data.says) {
    case "one":
      return {
        sentence: `Ô này để trống, trong khi ${given}.`,
        todo: "Ghi số còn thiếu; nếu không phát sinh thì xem lại số đã ghi.",
      };
    case "some":
      return {
        sentence: `${capital(rows(data.blanks, context))} đều để trống, trong khi ${given}.`,
        todo: "Ghi số của từng dòng, không có thì ghi 0.",
      };
    case "rate":
      return {
        sentence: `Tỷ lệ để trống, trong khi ${given}.`,
        todo: "Tính và ghi tỷ lệ.",
      };
  }
}

const reasons: Record<GapData["says"], string> = {
  one: "Những số này đi cùng nhau: có số này thì phải có số kia.",
  some: "Tổng số đã ghi thì phải có số của các phần.",
  rate: "Có tử số và mẫu số thì có tỷ lệ.",
};

export const gap: BesideWords<"gap"> = {
  say,
  explain: ({ data, cells }, context) => ({
    words: reasons[data.says],
    figures: shownIn(cells, context),
    source: SIGN,
  }),
};
