import { exceptionSchema } from "../../validate/exception";
import { exceptionKey, type Draft } from "../store/layout";
import { addClaim, dropClaim, ownerIdOf, retire, setClaim } from "./claims";
import { done, isEqual, read, refused, same, type Outcome, type OperationContext } from "./outcome";
import type { Operation, OperationCalled, OperationName } from "./schema";
import {
  add,
  drop,
  keySet,
  organisationCollection,
  programmeCollection,
  set,
  sourceCollection,
  watchlistCollection,
} from "./collections";
import { addEvent, addSite, dropEvent, dropSite, promote, setSite } from "./sites";

/** The function that applies each operation. */
const handlers: {
  readonly [N in OperationName]: (draft: Draft, operation: OperationCalled<N>, context: OperationContext) => Outcome;
} = {
  add_source: (draft, { id, source }, context) =>
    add(sourceCollection, draft, { id, ...source }, context, ({ url, class: of }) => {
      const other = [...draft.sources.values()].find((one) => one.url === url);
      if (other === undefined) return null;
      const classes = other.class === of ? "" : ` and the class ${other.class}, not ${of}`;
      return `the source ${other.id} has the same address${classes}: use that source`;
    }),
  set_source: (draft, { id, key, value }, context) =>
    set(sourceCollection, draft, id, keySet(sourceCollection, key, value), context),
  drop_source: (draft, { id }, context) => drop(sourceCollection, draft, id, context),
  add_organisation: (draft, { id, organisation }, context) =>
    add(organisationCollection, draft, { id, ...organisation }, context),
  set_organisation: (draft, { id, key, value }, context) =>
    set(organisationCollection, draft, id, keySet(organisationCollection, key, value), context),
  drop_organisation: (draft, { id }, context) => drop(organisationCollection, draft, id, context),
  add_site: (draft, { site }, context) => addSite(draft, site, context),
  promote: (draft, { site }, context) => promote(draft, site, context),
  set_site: (draft, { id, key, value }, context) => setSite(draft, id, key, value, context),
  drop_site: (draft, { id, to, reason }) => dropSite(draft, id, to, reason),
  add_claim: (draft, { site, programme, claim }, context) => {
    const owners = [site, programme].flatMap((owner) => owner ?? []);
    return owners[0] === undefined || owners.length > 1
      ? refused("name either a site or a programme")
      : addClaim(draft, owners[0], claim, context);
  },
  set_claim: (draft, { id, key, value }, context) => setClaim(draft, id, key, value, context),
  drop_claim: (draft, { id }) => dropClaim(draft, id),
  add_event: (draft, { site, event }) => addEvent(draft, site, event),
  drop_event: (draft, { site, event }) => dropEvent(draft, site, event),
  add_programme: (draft, { programme }, context) => add(programmeCollection, draft, programme, context),
  set_programme: (draft, { id, key, value }, context) =>
    key === "claims"
      ? refused("claims have their own operations")
      : set(programmeCollection, draft, id, keySet(programmeCollection, key, value), context),
  drop_programme: (draft, { id }, context) => {
    const claims = draft.programmes.get(id)?.claims ?? [];
    const outcome = drop(programmeCollection, draft, id, context);
    if (outcome.kind !== "done") return outcome;
    return done(
      retire(
        outcome.draft,
        claims.map((claim) => claim.id),
      ),
    );
  },
  add_watchlist: (draft, { entry }, context) =>
    add(watchlistCollection, draft, entry, context, ({ id }) => (draft.sites.has(id) ? `${id} is a site` : null)),
  set_watchlist: (draft, { entry }, context) =>
    set(watchlistCollection, draft, entry.id, () => read(watchlistCollection.schema, entry), context),
  drop_watchlist: (draft, { id }, context) => drop(watchlistCollection, draft, id, context),
  add_exception: (draft, { rule, subject, reason }) => {
    const result = read(exceptionSchema, { rule, subject, reason });
    if ("reason" in result) return refused(result.reason);
    const key = exceptionKey(result.record);
    if (isEqual(draft.exceptions.get(key), result.record)) return same;
    return done({ ...draft, exceptions: new Map([...draft.exceptions, [key, result.record]]) });
  },
  drop_exception: (draft, operation) => {
    const key = exceptionKey(operation);
    if (!draft.exceptions.has(key)) return same;
    return done({ ...draft, exceptions: new Map([...draft.exceptions].filter(([known]) => known !== key)) });
  },
};

/** Applies one operation to a draft. `later` are the later operations of the same file, `released` the ids of all releases. */
export function applyOperation(
  draft: Draft,
  operation: Operation,
  later: readonly Operation[],
  released: ReadonlySet<string>,
): Outcome {
  const target = targetOf(operation);
  const about = later.filter((one) => targetOf(one) === target);
  const dropped = idOf(operation);
  const context: OperationContext = {
    settle: (given) =>
      about.reduce((so, one, index) => {
        const outcome = applyOperation(so, one, about.slice(index + 1), released);
        return outcome.kind === "done" ? outcome.draft : so;
      }, given),
    isDroppedLater: about.some((one) => one.op.startsWith("drop_") && idOf(one) === dropped),
    released,
  };
  return handle(draft, operation, context);
}

/** Calls the handler of an operation. */
function handle<N extends OperationName>(
  draft: Draft,
  operation: OperationCalled<N>,
  context: OperationContext,
): Outcome {
  const name: N = operation.op;
  return handlers[name](draft, operation, context);
}

/** Returns the id of the record or claim in an operation; empty if it has none. */
export function idOf(operation: Operation): string {
  if ("id" in operation) return operation.id;
  if ("claim" in operation) return typeof operation.claim["id"] === "string" ? operation.claim["id"] : "";
  if ("subject" in operation) return exceptionKey(operation);
  if ("entry" in operation) return operation.entry.id;
  if (operation.op === "add_programme") return operation.programme.id;
  return typeof operation.site === "string" ? operation.site : operation.site.id;
}

/** Returns the kind and id of the record that an operation changes. Claims and events belong to their site or programme. */
function targetOf(operation: Operation): string {
  const kind = operation.op === "promote" ? "site" : (operation.op.split("_")[1] ?? "");
  if (operation.op === "add_claim") return `record ${operation.site ?? operation.programme ?? ""}`;
  if (kind === "claim") return `record ${ownerIdOf(idOf(operation))}`;
  return ["site", "event", "programme"].includes(kind) ? `record ${idOf(operation)}` : `${kind} ${idOf(operation)}`;
}
