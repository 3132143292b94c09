import { OWN_FORM } from "../../core";
import type { AskLibrary } from "./form-library";

/** A server of the office's own that is silent longer is as good as gone (milliseconds). */
const PATIENCE = 15_000;

/** The library that was named at the build, beside the pane or at an address of its own; null for none. */
export function libraryAt(page: Document): AskLibrary | null {
  const named = page.querySelector<HTMLMetaElement>('meta[name="form-library"]')?.content ?? "";
  if (named === "") return null;
  const folder = new URL(named, page.baseURI);
  return (file) => textAt(new URL(file, folder));
}

async function textAt(address: URL): Promise<string | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const answer = await fetch(address, { signal: stop.signal, credentials: "same-origin", cache: "no-cache" });
    if (!answer.ok || answer.body === null) return null;
    return await limited(answer.body.getReader());
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Stops reading where more comes than a form may be. */
async function limited(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > OWN_FORM.bytes) return null;
    text += decoder.decode(value, { stream: true });
  }
}
