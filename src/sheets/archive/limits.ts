/** What a file may cost to read. A filled form is about 20 kB, 300 kB unpacked. */

export const MAX_FILE_BYTES = 20_000_000;
export const MAX_ENTRIES = 2_000;
/** Of the parts that are read, together; pictures and the like are never unpacked. */
export const MAX_UNPACKED_BYTES = 60_000_000;
/** Elements of a part that is held as a tree: shared strings, styles. */
export const MAX_ELEMENTS = 1_000_000;
