import type { Bus } from "../events/bus";
import { HostError } from "../model/errors";
import type { BatchRequest, BatchResponse } from "../wire/message";
import { type ContextOptions, nativeContext } from "./context";
import { type SafeArray, safeArray } from "./safe-array";

const RICH_API_CALL = 93;
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const EVENT_MESSAGE = 65_536;
const DELAY_FOR_CELL_EDIT = 64;

type Callback = (answer: SafeArray) => void;
type Handler = (id: number, payload: unknown) => void;

/** What the native interface needs from the rest of the emulated Excel. */
export interface Desk {
  readonly bus: Bus;
  run(request: BatchRequest): BatchResponse;
  /** A batch of so many bytes has come. */
  sent(bytes: number): void;
  /** Milliseconds to wait before a batch. */
  delay(): number;
  eventDelay(): number;
  editing(): boolean;
  /** The only pane was loaded again: what it asked to hear and held on to is given up. */
  forget(): void;
  /** Calls back once the cell being typed into is left. */
  afterEditing(callback: () => void): void;
}

/** The part of the pane's window this interface touches. */
export interface PaneWindow {
  external: object;
  OfficeExtension?: object;
}

/** The members of `window.external` by which Office.js finds desktop Excel. */
export class External {
  /** Handlers of each pane; a pane that loads again begins without any. */
  private readonly handlers = new Map<PaneWindow, Map<number, Set<Handler>>>();

  constructor(
    private readonly desk: Desk,
    private readonly context: ContextOptions,
    /** Lets Microsoft's own table refuse calls beyond the declared requirement sets. */
    private readonly checkSets: boolean,
  ) {}

  install(target: PaneWindow): void {
    if (this.handlers.delete(target) && this.handlers.size === 0) this.desk.forget();
    const own = new Map<number, Set<Handler>>();
    this.handlers.set(target, own);
    Object.assign(target.external, {
      GetHostInfo: () => `Excel$Win32$16.01$${this.context.language}$$$disableLogging$`,
      GetContext: () => {
        if (this.checkSets) setTimeout(() => turnOnCheck(target), 0);
        return nativeContext(this.context);
      },
      Execute: (id: number, params: readonly unknown[], callback: Callback) => {
        if (this.checkSets) turnOnCheck(target);
        this.execute(id, params, callback);
      },
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        own.set(id, (own.get(id) ?? new Set<Handler>()).add(handler));
        setTimeout(() => callback(safeArray(0)), 0);
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        own.delete(id);
        setTimeout(() => callback(safeArray(0)), 0);
      },
    });
  }

  /** Sends what happened since the last time, never in the middle of a batch. */
  deliver(): void {
    setTimeout(() => this.deliverNow(), this.desk.eventDelay());
  }

  private deliverNow(): void {
    const { events, selectionMoved } = this.desk.bus.take();
    if (selectionMoved) this.send(SELECTION_EVENT, safeArray());
    if (events.length === 0) return;
    const messages = events.map(({ type, target, args }) =>
      safeArray(EVENT_MESSAGE, type, target, JSON.stringify(args), 0, false),
    );
    this.send(RICH_API_EVENT, safeArray(...messages));
  }

  private send(id: number, payload: SafeArray): void {
    for (const own of this.handlers.values()) for (const handler of own.get(id) ?? []) handler(id, payload);
  }

  private execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id !== RICH_API_CALL) {
      console.error(`window.external.Execute(${id}) is not emulated`);
      throw new HostError("ApiNotFound", `Execute(${id}) is not emulated`);
    }
    const message = params[0] as readonly unknown[];
    const body = String(message[4]);
    this.desk.sent(new TextEncoder().encode(body).length);
    const request = JSON.parse(body) as BatchRequest;
    const waits = (Number(message[6]) & DELAY_FOR_CELL_EDIT) !== 0;
    const answer = (): void => {
      if (waits && this.desk.editing()) {
        this.desk.afterEditing(answer);
        return;
      }
      const response = this.desk.run(request);
      callback(safeArray(0, [200, [], JSON.stringify(response)]));
      this.deliver();
    };
    setTimeout(answer, this.desk.delay());
  }
}

function turnOnCheck(target: PaneWindow): void {
  const library = target.OfficeExtension;
  if (!library || !("CommonUtility" in library)) return;
  Object.assign(library.CommonUtility as object, { _doApiNotSupportedCheck: true });
}
