import { buildProduct, buildTryout } from "./lib/build.mjs";
import "./lib/typescript.mjs";

const { serve } = await import("../test/support/server.ts");

console.log("Building …");
await buildProduct();
await buildTryout();
const { origin } = await serve({ port: Number(process.env.PORT ?? 8080), asBuilt: false });
console.log(`\n  ${origin}/\n\nAn emulated Excel beside the real pane. Ctrl+C stops.`);
