import { usage } from "./cli";

/** A call of each command, as an official would make it. */
const examples: Readonly<Record<string, string>> = {
  templates: "cli.js templates",
  new: 'cli.js new bnv-6459-2020/tinh --out phu-luc.xlsx --period nam --year 2024 --office "UBND tỉnh Bình Định"',
  form: "cli.js form mau-cua-xa.xlsx --out bieu-mau-xa.json",
  check: "cli.js check bao-cao-quy-3 --summary can-goi.xlsx --offices don-vi.xlsx --out-dir phieu-va-thu",
  export: "cli.js export bao-cao-quy-3 --format csv --out so-lieu.csv",
  merge: "cli.js merge bao-cao-quy-3 --template soc-trang-2021/so --out tong-hop.xlsx --offices don-vi.xlsx",
  compare: "cli.js compare ban-cu.xlsx ban-moi.xlsx",
};
const COMMAND = /^ {2}cli\.js (\S+)/;

/** How one command is called, with an example; the whole help where there is no such command. */
export function commandHelp(command: string | undefined): string {
  const lines = usage.split("\n");
  const nameOf = (line: string) => COMMAND.exec(line)?.[1];
  const from = lines.findIndex((line) => command !== undefined && nameOf(line) === command);
  if (command === undefined || from < 0) return usage;
  const length = lines.slice(from + 1).findIndex((line) => line === "" || nameOf(line) !== undefined);
  const others = lines.flatMap((line) => nameOf(line) ?? []).filter((name) => name !== command);
  return [
    "Cách gọi:",
    ...lines.slice(from, from + 1 + length),
    ...(examples[command] === undefined ? [] : ["", "Ví dụ:", `  ${examples[command]}`]),
    "",
    "Lệnh nào cũng nhận --quiet (chỉ in điều chưa ổn); lệnh ghi tệp nhận --force (thay tệp đã có); lệnh ghi .csv nhận --separator (dấu ngăn cách, thường là ;).",
    `Các lệnh khác: ${others.map((name) => `cli.js ${name}`).join(", ")}.`,
  ].join("\n");
}
