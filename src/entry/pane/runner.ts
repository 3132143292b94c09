import type { Session, Work } from "../../session/session";
import { toFault } from "../../sheets/excel";
import { patiently } from "./patience";

/** Runs what the clerk asks for, one command at a time: a second click while one is under way does nothing. */
export interface Runner {
  /** Never rejects: a fault goes to the session. */
  run(work: Work, command: () => Promise<void>): Promise<void>;
  /** The clerk has asked to stop the command under way. */
  calledOff(): boolean;
  callOff(): void;
  /** Asks Excel, again for a little while as long as a cell is being edited; null once called off. */
  patiently<T>(ask: () => Promise<T>): Promise<T | null>;
}

export function createRunner(session: Session): Runner {
  let underWay = false;
  let stop = false;
  const calledOff = () => stop;

  return {
    async run(work, command) {
      if (underWay) return;
      underWay = true;
      stop = false;
      session.begin(work);
      try {
        await command();
      } catch (error) {
        session.fail(toFault(error).code, work);
      } finally {
        underWay = false;
        session.end(work);
      }
    },
    calledOff,
    callOff: () => {
      stop = true;
    },
    patiently: (ask) => patiently(ask, calledOff),
  };
}
