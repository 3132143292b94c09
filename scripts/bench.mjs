import { readdirSync } from "node:fs";
import { buildProduct, buildTryout } from "./lib/build.mjs";
import "./lib/typescript.mjs";

const FOLDER = "test/bench";
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

if (names.some((name) => name.startsWith("emulated"))) {
  await buildProduct();
  await buildTryout();
}
for (const name of names) {
  const { bench } = await import(`../${FOLDER}/${name}`);
  if (bench === undefined) continue;
  console.log(`\n${name.replace(/\.ts$/, "")}`);
  await bench((line) => console.log(`  ${line}`));
}
