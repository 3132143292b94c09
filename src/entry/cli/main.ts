import { run } from "./run";

const output = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
};

void run(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
