import program from "../../package.json";

/** Of the program: package.json says it, everything else asks here. */
export const VERSION: string = program.version;
