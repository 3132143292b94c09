const FIRST_PORT = 8080;
const LAST_PORT = 65_535;

/** What `npm start` is asked for: `{ port, opens }`, or `{ fault }`, a sentence on what is wrong with the call. */
export function readCall(args, env) {
  const stray = args.find((arg) => arg !== "--no-open");
  if (stray !== undefined)
    return { fault: `Không hiểu “${stray}”. Chỉ có thể ghi thêm: --no-open (không mở trình duyệt).` };
  const asked = (env.PORT ?? "").trim();
  if (asked !== "" && !isPort(asked)) {
    return { fault: `PORT=${asked} không phải số cổng. Ghi một số từ 1 đến ${LAST_PORT}, ví dụ PORT=${FIRST_PORT}.` };
  }
  return { port: asked === "" ? FIRST_PORT : Number(asked), opens: args.length === 0 };
}

function isPort(text) {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= LAST_PORT;
}
