/** Earlier reports laid beside one form: a year wants two, and a third may be the year before. */
export const MOST_PREVIOUS = 3;
