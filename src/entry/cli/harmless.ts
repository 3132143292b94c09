import type { Output } from "./run";

/** Control characters but tab and line end, and those that turn the direction of writing: a terminal obeys them. */
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const SHOWN = "\uFFFD";

/** Text from files as it may be shown on a terminal. */
export function harmless(text: string): string {
  return text.replace(OBEYED, SHOWN);
}

/** An output on which no text from a file does anything but be read. */
export function harmlessOutput(output: Output): Output {
  return { ...output, out: (text) => output.out(harmless(text)), err: (line) => output.err(harmless(line)) };
}
