import data from "./vocabulary.json";
import { vocabularySchema } from "./vocabulary-schema";

export type { Counted } from "./vocabulary-schema";

/** How reports speak, as data. Throws when the file does not fit its schema: then our program is broken. */
export const vocabulary = vocabularySchema.parse(data);
