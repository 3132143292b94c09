import type { OwnFormProblem } from "../core";
import { ownFormAnswer, ownFormProblem } from "./own-form";

/** Why a form in a file cannot be used, a line for each thing to put right. */
export const formRefused = {
  problems: (file: string, problems: readonly OwnFormProblem[], left: number) =>
    [
      `Chưa dùng được biểu mẫu “${file}”: có ${problems.length + left} chỗ cần sửa.`,
      ...problems.map((problem) => `  ${ownFormProblem(problem)}`),
      ...(left > 0 ? [`  ${ownFormAnswer.more(left)}`] : []),
    ].join("\n"),
  tooLarge: (file: string) => `Chưa dùng được biểu mẫu “${file}”: tệp lớn quá 1 MB.`,
} as const;
