import fc from "fast-check";

/** One seed for all property tests of a run, so that a red run can be had again: `SEED=random` or `SEED=7` for another. */
const wanted = process.env["SEED"] ?? "20261121";
const seed = wanted === "random" ? Date.now() % 2 ** 31 : Number(wanted);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
if (wanted === "random") console.log(`SEED=${seed}`);
