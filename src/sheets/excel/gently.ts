import { isOfOneThing, isTooLarge } from "./faults";

/** More round trips than this are not spent on finding out what cannot be read: the rest counts as unreadable. */
const MOST_TRIPS = 100;

/**
 * Asks about all things in one round trip. Where Excel refuses, it is asked about halves, and halves of these, so that
 * only what it really cannot show is missing (null). A fault that is of no single thing (a cell is being edited) is thrown.
 *
 * `ask` queues the question and gives how to read the answer.
 */
export async function askEach<T, R>(
  things: readonly T[],
  ask: (context: Excel.RequestContext, thing: T) => () => R,
): Promise<readonly (R | null)[]> {
  let trips = 0;

  async function some(asked: readonly T[]): Promise<readonly (R | null)[]> {
    if (asked.length === 0) return [];
    trips += 1;
    if (trips > MOST_TRIPS) return asked.map(() => null);
    try {
      const context = new Excel.RequestContext();
      const answers = asked.map((thing) => ask(context, thing));
      await context.sync();
      return answers.map((read) => read());
    } catch (error) {
      if (!isOfOneThing(error) && !isTooLarge(error)) throw error;
    }
    if (asked.length === 1) return [null];
    const middle = Math.floor(asked.length / 2);
    return [...(await some(asked.slice(0, middle))), ...(await some(asked.slice(middle)))];
  }

  return some(things);
}
