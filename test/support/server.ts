import { readFile } from "node:fs/promises";
import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { askedPath } from "./asked-path";

export interface Site {
  /** "http://127.0.0.1:8080", without a slash. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** The first port to try; taken ports are skipped. 0 lets the system choose. */
  readonly port: number;
  readonly https?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** True for the files as built; false puts the emulated Excel and the local Office.js under the pane. */
  readonly asBuilt: boolean;
  /** Folder of the built pane; dist/ unless told. */
  readonly built?: string;
  /** Leaves the pane's own addresses of Office.js in place, for a test that answers them itself. */
  readonly ownLibrary?: boolean;
}

/** Where the built page says Office.js is, with or without the quotes that minifying drops. */
const OFFICE_ADDRESSES = /(<meta name="?office-library"? content=)"[^"]*"/;
const BUILT = "dist";
const TRYOUT = resolve(".cache/tryout");
const OFFICE = resolve("node_modules/@microsoft/office-js/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
  ".map": "application/json",
};

async function read(folder: string, path: string): Promise<Buffer | null> {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep)) return null;
  return readFile(file).catch(() => null);
}

async function find(
  path: string,
  { asBuilt, built: folder = BUILT, ownLibrary = false }: SiteOptions,
): Promise<Buffer | null> {
  if (asBuilt) return read(resolve(folder), path);
  if (path.startsWith("/office/")) return read(OFFICE, path.slice("/office".length));
  const built = await read(resolve(folder), path);
  if (built === null) return read(TRYOUT, path);
  if (!path.endsWith(".html")) return built;
  const page = built.toString("utf8");
  if (!OFFICE_ADDRESSES.test(page)) throw new Error(`${path} does not say where Office.js is`);
  const addresses = ownLibrary ? "$&" : '$1"/office/office.js"';
  return Buffer.from(page.replace(OFFICE_ADDRESSES, `<script src="/native.js"></script>${addresses}`));
}

const answer =
  (options: SiteOptions): RequestListener =>
  (request: IncomingMessage, response: ServerResponse) => {
    const asked = askedPath(request);
    const refuse = (status: number) => void response.writeHead(status).end();
    if (typeof asked === "number") return refuse(asked);
    const path = asked === "/" ? (options.asBuilt ? "/taskpane.html" : "/index.html") : asked;
    void find(path, options).then(
      (content) => {
        if (content === null) return refuse(404);
        const type = TYPES[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, {
          "content-type": type,
          "cache-control": "no-cache",
          "x-content-type-options": "nosniff",
          ...(path.startsWith("/office/") ? { "access-control-allow-origin": "*" } : {}),
        });
        response.end(content);
      },
      () => refuse(500),
    );
  };

function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") done(false);
      else fail(error);
    });
    server.listen(port, host, () => done(true));
  });
}

const LAST_PORT = 65_535;

/** Serves the built add-in on this machine only; with the emulated Excel around it unless `asBuilt`. */
export async function serve(options: SiteOptions): Promise<Site> {
  const listener = answer(options);
  const last = Math.min(options.port + 19, LAST_PORT);
  for (let port = options.port; port <= last; port++) {
    const server = options.https ? createSecure(options.https, listener) : createPlain(listener);
    if (!(await listen(server, port, options.https ? "localhost" : "127.0.0.1"))) continue;
    const { port: taken } = server.address() as AddressInfo;
    return {
      origin: options.https ? `https://localhost:${taken}` : `http://127.0.0.1:${taken}`,
      close: () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  }
  throw new Error(`No free port from ${options.port} to ${last}.`);
}
