import { Inflate, inflateSync } from "fflate";
import { FileFault } from "./file-fault";

/** Up to so many packed bytes are unpacked at one go: what they swell to at most is soon counted. */
const SMALL = 200_000;
/** Larger entries are unpacked so many bytes at a time, and left at once when they hold more than stated. */
const STEP = 16_384;

/** Unpacks into a buffer of the stated size, never into more. What does not fit is seen by the checksum. Throws FileFault. */
export function inflated(data: Uint8Array, size: number, name: string): Uint8Array {
  const whole = new Uint8Array(size);
  try {
    return data.length <= SMALL ? inflateSync(data, { out: whole }) : inSteps(data, whole, name);
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault("broken", `${name}: ${String(error)}`);
  }
}

function inSteps(data: Uint8Array, whole: Uint8Array, name: string): Uint8Array {
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > whole.length) throw new FileFault("unsafe", `${name} is larger than stated`);
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP) {
    inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return whole.subarray(0, length);
}
