import type { IncomingMessage } from "node:http";

/** What a local server answers instead of a file: a status of HTTP. */
export type Refusal = 400 | 405 | 421;

/** Names by which this machine calls itself; any other is a page elsewhere that was led here. */
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** The path a request is for, "/taskpane.html"; or why it gets no file, whatever it asks for. */
export function askedPath({
  method,
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): string | Refusal {
  if (!OWN_NAMES.test(headers.host ?? "")) return 421;
  if (method !== "GET" && method !== "HEAD") return 405;
  const path = url.split(/[?#]/, 1)[0] ?? "";
  try {
    const decoded = decodeURIComponent(path);
    return /^\/(?!\/)[^\0\\]*$/.test(decoded) ? decoded : 400;
  } catch {
    return 400;
  }
}
