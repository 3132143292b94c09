import { Bus } from "./events/bus";
import type { EngineBinary } from "./formulas/engine";
import type { Locale } from "./formulas/locale";
import { fail } from "./model/errors";
import { restore, save, type SavedWorkbook } from "./model/saving";
import { User } from "./model/user";
import { Workbook } from "./model/workbook";
import { SETS } from "./native/context";
import { External, type PaneWindow } from "./native/external";
import { Host } from "./objects/host";
import { roots } from "./objects/workbook";
import { runBatch } from "./wire/batch";
import { Faults } from "./wire/faults";
import { ACTION, type BatchRequest, type BatchResponse, PATH } from "./wire/message";

export interface ExcelOptions {
  /** IronCalc's `wasm_bg.wasm`: bytes or a compiled module. */
  readonly engine: EngineBinary;
  /** How the machine writes numbers and dates; vi-VN unless told. */
  readonly locale?: Locale["name"];
  /** Reads 99,79 typed under en-US as 9979 instead of a text. */
  readonly looseGroups?: boolean;
  /** Language of the interface, en-US unless told. */
  readonly language?: string;
  /** Requirement sets in place of the default ones. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Lets Microsoft's table refuse calls beyond the declared sets; on unless told. */
  readonly checkSets?: boolean;
  readonly theme?: "light" | "dark";
  readonly today?: Date;
  /** A saved workbook to open; a new one with one sheet unless given. */
  readonly file?: SavedWorkbook;
  /** What the add-in's writes do to the undo list: wipe it (the older Excels) or join it. */
  readonly undo?: "clear" | "join";
}

/** What the add-in cost. */
export interface Counters {
  /** Batches sent, not counting what the library sends of its own accord. */
  roundTrips: number;
  actions: number;
  /** Actions that changed the workbook. */
  writes: number;
  /** What the batches were sent as, and the largest of them, in bytes. */
  bytes: number;
  largest: number;
}

/** An emulated Excel with one open workbook. */
export interface Excel {
  /** Puts the native interface into a window before Office.js is loaded there. */
  install(target: PaneWindow): void;
  readonly model: Workbook;
  readonly user: User;
  readonly faults: Faults;
  readonly counters: Counters;
  /** Ranges the add-in holds and has not released. */
  readonly kept: () => number;
  /** Rings after anything that may change what is seen. */
  onChange(listener: () => void): () => void;
  save(): SavedWorkbook;
  /** Answers one batch at once, for tests without the client library. */
  run(request: BatchRequest): BatchResponse;
}

export function createExcel(options: ExcelOptions): Excel {
  const workbook = new Workbook(options);
  const faults = new Faults();
  const bus = new Bus(workbook, faults.silent);
  const host = new Host(workbook, bus, faults);
  const user = new User(workbook, () => external.deliver());
  const counters: Counters = { roundTrips: 0, actions: 0, writes: 0, bytes: 0, largest: 0 };
  const documentSettings = new Map<string, string>();

  let stirred = false;
  workbook.listen(() => {
    stirred = true;
  });

  const run = (request: BatchRequest): BatchResponse => {
    if (isHousekeeping(request)) return runBatch(request, roots(host), ignore, ignore);
    counters.roundTrips++;
    const asked = bytes(request);
    if (asked > faults.requestLimit) return refused("RequestPayloadSizeLimitExceeded");
    const fault = faults.nextBatch();
    let version = workbook.version;
    const before = (index: number, member: string): void => {
      if (user.editing) fail("InvalidOperationInCellEditMode");
      // office-js#6365
      if (user.away && /Names$|^NamedItem/.test(member)) fail("InvalidSelection");
      fault(index, member);
    };
    const after = (): void => {
      counters.actions++;
      if (workbook.version !== version) counters.writes++;
      version = workbook.version;
    };
    const started = workbook.version;
    stirred = false;
    const act = (): BatchResponse => runBatch(request, roots(host), before, after);
    const response = options.undo === "join" ? user.history.record("addin", act) : workbook.as("addin", ignore, act);
    if (options.undo !== "join" && workbook.version !== started) user.history.clear();
    if (stirred || workbook.version !== started) user.finish();
    return bytes(response) > faults.answerLimit ? refused("ResponsePayloadSizeLimitExceeded") : response;
  };

  const external = new External(
    {
      bus,
      run,
      sent: (bytes) => {
        counters.bytes += bytes;
        counters.largest = Math.max(counters.largest, bytes);
      },
      delay: () => faults.delay,
      eventDelay: () => faults.eventDelay,
      editing: () => user.editing,
      forget: () => {
        bus.forget();
        host.releaseAll();
      },
      afterEditing: (callback) => user.whenNotEditing(callback),
    },
    {
      locale: workbook.locale.name,
      language: options.language ?? "en-US",
      sets: options.sets ?? SETS,
      theme: options.theme ?? "light",
      documentSettings,
    },
    options.checkSets ?? true,
  );

  if (options.file) restore(workbook, documentSettings, options.file);
  else workbook.addSheet("Sheet1");
  workbook.calculate();
  bus.take();

  return {
    install: (target) => external.install(target),
    model: workbook,
    user,
    faults,
    counters,
    kept: () => host.kept,
    onChange: (listener) => user.onStep(listener),
    save: () => save(workbook, documentSettings),
    run,
  };
}

const ignore = (): void => undefined;

const bytes = (message: object): number => new TextEncoder().encode(JSON.stringify(message)).length;

const refused = (code: string): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: "The limit of this Excel", Location: "", ActionIndex: 0, HttpStatusCode: 413 },
});

/** What the library sends of its own accord: its greeting when it starts, and the release of ranges after `Excel.run`. */
function isHousekeeping({ Actions, ObjectPaths }: BatchRequest): boolean {
  const own = new Set(["NotifyActionHandlerReady", "_RemoveReference", "_RemoveAllReferences"]);
  const others = Actions.filter(({ ActionType, Name }) => ActionType !== ACTION.instantiate && !own.has(Name));
  const paths = Object.values(ObjectPaths).filter(
    ({ ObjectPathType, Name }) => ObjectPathType !== PATH.global && !Name.startsWith("Microsoft.InternalService"),
  );
  return Actions.length > 0 && others.length === 0 && paths.length === 0;
}
