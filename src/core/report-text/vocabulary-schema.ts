import * as z from "zod/mini";
import { unitType } from "../template/schema";

/** How reports speak: folded phrases, so that a new way of saying a thing is a line of data. */

z.config({ jitless: true });

const said = z.string().check(z.regex(/^(?:%|[a-z0-9]+(?: [a-z0-9]+)*)$/));
const phrases = z.array(said).check(z.minLength(1));

/** What is counted, so far as it decides which figures can mean the same. */
export const counted = z.enum([
  "percent",
  "money",
  "procedure",
  "file",
  "opinion",
  "document",
  "person",
  "task",
  "problem",
  "form",
  "article",
  "office",
]);

export const vocabularySchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Phrases that say one thing become its words; none for a phrase that tells nothing. `@…` marks a scope. */
  words: z.array(
    z.strictObject({
      word: z.string().check(z.regex(/^(?:@?[a-z0-9]+(?: @?[a-z0-9]+)*)?$/)),
      said: phrases,
    }),
  ),
  /** Words that say nothing of a figure. */
  quiet: phrases,
  /** Words of which a figure has one, or which it has or has not: "dunghan" is not "quahan". */
  sharp: z.array(phrases),
  /** Words of which a figure may have both, and then speaks of neither for sure. */
  apart: z.array(phrases),
  /** Kinds of office: a figure that counts one of them speaks of no row that counts another. */
  heads: phrases,
  /** Levels of government: what is said of the communes is not the district's. */
  levels: z.array(z.strictObject({ word: said, unitType: z.nullable(unitType), isLower: z.boolean() })),
  counted: z.array(z.strictObject({ counted, said: phrases })),
  /** Words beside a figure that is not exact, by the side on which the true one lies. */
  approximate: z.strictObject({ below: phrases, above: phrases, about: phrases, atMost: phrases, atLeast: phrases }),
  scales: z.array(z.strictObject({ said: phrases, times: z.int() })),
  /** None in words: before what is counted, and alone after it. */
  none: z.array(z.strictObject({ said: phrases, implies: z.array(said) })),
  noneAlone: phrases,
  /** What makes a number a name (of a day, a document): words before it, those that do whatever follows, words after it. */
  names: z.strictObject({ before: phrases, always: phrases, after: phrases }),
  /** Kinds of documents that a number names. */
  documents: phrases,
  /** Nouns that a name follows, lower case with their marks, and the level such an office is of. */
  offices: z.array(z.strictObject({ noun: z.string(), level: z.nullable(said) })),
  /** What is named like an office and is a place where files are received. */
  places: phrases,
  /** How a sentence begins that says what is to be kept to: "không để trễ hạn" there is no figure. */
  duties: phrases,
  /** Headings of sections that speak of what is to be done. */
  plans: phrases,
});

export type Counted = z.infer<typeof counted>;
