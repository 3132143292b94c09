import { canonicalText, type FilledForm } from "../core";

/** SHA-256 over the figures and notes of a form, in hexadecimal digits: another one as soon as any of them differs. */
export async function fingerprintOf(form: FilledForm): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalText(form)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
