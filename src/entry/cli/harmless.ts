import { harmless, harmlessLine } from "../../core";
import type { Output } from "./run";

/** An output on which no text from a file does anything but be read. */
export function harmlessOutput(output: Output): Output {
  return { ...output, out: (text) => output.out(harmless(text)), err: (line) => output.err(harmlessLine(line)) };
}
