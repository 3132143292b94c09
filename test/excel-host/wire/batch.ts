import { fail, HostError } from "../model/errors";
import { type HostObject, isHostObject } from "./host-object";
import { ACTION, type BatchRequest, type BatchResponse, type WireAction } from "./message";
import { Paths, type Roots } from "./paths";
import { query } from "./query";

/** Called before each action with its index and member; throws to make it fail. */
export type BeforeAction = (index: number, member: string) => void;

/** Runs the actions of a batch in order. The first that fails ends it; what was done before stays done. */
export function runBatch(request: BatchRequest, roots: Roots, before: BeforeAction, after: () => void): BatchResponse {
  const paths = new Paths(request, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(index, paths.describe(action.ObjectPathId, action.Name));
      results.push({ ActionId: action.Id, Value: run(action, paths, roots.strictNull()) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      after();
    } catch (error) {
      after();
      return { Results: results, TraceIds: traces, Error: describe(error, index, action, paths) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describe(
  error: unknown,
  index: number,
  action: WireAction,
  paths: Paths,
): NonNullable<BatchResponse["Error"]> {
  const known = error instanceof HostError;
  if (!known) console.error("The emulated Excel is broken:", error);
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: paths.describe(action.ObjectPathId, action.Name),
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

function run(action: WireAction, paths: Paths, strictNull: boolean): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && object.identity();
    case ACTION.query:
    case ACTION.recursiveQuery:
      return object && query(object, action.QueryInfo);
    case ACTION.queryAsJson:
      return object && fail("ApiNotFound", "retrieve is not emulated");
    case ACTION.method:
      if (!object && strictNull && !action.Name.startsWith("_")) fail("ItemNotFound", action.Name);
      return object && answerOf(object.call(action.Name, paths.args(action.ArgumentInfo)));
    case ACTION.setProperty:
      return assign(object, action.Name, paths.args(action.ArgumentInfo)[0]);
    case ACTION.update:
      return update(object, action.ObjectState ?? {});
    case ACTION.ensureUnchanged:
      return null;
    default:
      return fail("ApiNotFound", `Action ${action.ActionType} is not emulated`);
  }
}

const answerOf = (value: unknown): unknown => (isHostObject(value) ? value.identity() : (value ?? null));

function assign(object: HostObject | null, name: string, value: unknown): null {
  if (!object) fail("ItemNotFound", name);
  else object.set(name, value);
  return null;
}

/** `set({…})`: members that are objects themselves are set member by member. */
function update(object: HostObject | null, state: Readonly<Record<string, unknown>>): null {
  if (!object) return fail("ItemNotFound");
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    if (object.has(name) === "child") update(object.child(name), value as Readonly<Record<string, unknown>>);
    else object.set(name, value);
  }
  return null;
}
