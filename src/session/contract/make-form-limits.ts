/** Filled reports a form is made from: more hardly say more, and each is read again whenever a row changes. */
export const MOST_EXAMPLES = 30;
