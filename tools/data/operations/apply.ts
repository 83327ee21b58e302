import { exceptionSchema } from "../../validate/exception";
import { exceptionKey, type Draft } from "../store/layout";
import { addClaim, dropClaim, ownerIdOf, retire, setClaim } from "./claims";
import { done, isEqual, read, refused, same, type Outcome, type Surroundings } from "./outcome";
import type { Operation, OperationCalled, OperationName } from "./schema";
import { add, drop, keySet, organisationShelf, programmeShelf, set, sourceShelf, watchlistShelf } from "./shelf";
import { addEvent, addSite, dropEvent, dropSite, promote, setSite } from "./sites";

/** What each operation does to a draft. */
const handlers: {
  readonly [N in OperationName]: (draft: Draft, operation: OperationCalled<N>, around: Surroundings) => Outcome;
} = {
  add_source: (draft, { id, source }, around) =>
    add(sourceShelf, draft, { id, ...source }, around, ({ url, class: of }) => {
      const other = [...draft.sources.values()].find((one) => one.url === url);
      if (other === undefined) return null;
      const classes = other.class === of ? "" : `, of class ${other.class} and not ${of}`;
      return `its address is already that of the source ${other.id}${classes}: name that one`;
    }),
  set_source: (draft, { id, key, value }, around) =>
    set(sourceShelf, draft, id, keySet(sourceShelf, key, value), around),
  drop_source: (draft, { id }, around) => drop(sourceShelf, draft, id, around),
  add_organisation: (draft, { id, organisation }, around) =>
    add(organisationShelf, draft, { id, ...organisation }, around),
  set_organisation: (draft, { id, key, value }, around) =>
    set(organisationShelf, draft, id, keySet(organisationShelf, key, value), around),
  drop_organisation: (draft, { id }, around) => drop(organisationShelf, draft, id, around),
  add_site: (draft, { site }, around) => addSite(draft, site, around),
  promote: (draft, { site }, around) => promote(draft, site, around),
  set_site: (draft, { id, key, value }, around) => setSite(draft, id, key, value, around),
  drop_site: (draft, { id, to, reason }) => dropSite(draft, id, to, reason),
  add_claim: (draft, { site, programme, claim }, around) => {
    const owners = [site, programme].flatMap((owner) => owner ?? []);
    return owners[0] === undefined || owners.length > 1
      ? refused("a claim belongs to one site or one programme: name it")
      : addClaim(draft, owners[0], claim, around);
  },
  set_claim: (draft, { id, key, value }, around) => setClaim(draft, id, key, value, around),
  drop_claim: (draft, { id }) => dropClaim(draft, id),
  add_event: (draft, { site, event }) => addEvent(draft, site, event),
  drop_event: (draft, { site, event }) => dropEvent(draft, site, event),
  add_programme: (draft, { programme }, around) => add(programmeShelf, draft, programme, around),
  set_programme: (draft, { id, key, value }, around) =>
    key === "claims"
      ? refused("claims are added, set and dropped one by one")
      : set(programmeShelf, draft, id, keySet(programmeShelf, key, value), around),
  drop_programme: (draft, { id }, around) => {
    const claims = draft.programmes.get(id)?.claims ?? [];
    const outcome = drop(programmeShelf, draft, id, around);
    if (outcome.kind !== "done") return outcome;
    return done(
      retire(
        outcome.draft,
        claims.map((claim) => claim.id),
      ),
    );
  },
  add_watchlist: (draft, { entry }, around) =>
    add(watchlistShelf, draft, entry, around, ({ id }) => (draft.sites.has(id) ? `${id} is a site` : null)),
  set_watchlist: (draft, { entry }, around) =>
    set(watchlistShelf, draft, entry.id, () => read(watchlistShelf.schema, entry), around),
  drop_watchlist: (draft, { id }, around) => drop(watchlistShelf, draft, id, around),
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

/** Applies one operation to a draft; `later` are those that follow in the same file, `released` all ids of releases. */
export function applyOperation(
  draft: Draft,
  operation: Operation,
  later: readonly Operation[],
  released: ReadonlySet<string>,
): Outcome {
  const target = targetOf(operation);
  const about = later.filter((one) => targetOf(one) === target);
  const dropped = idOf(operation);
  const around: Surroundings = {
    settle: (given) =>
      about.reduce((so, one, index) => {
        const outcome = applyOperation(so, one, about.slice(index + 1), released);
        return outcome.kind === "done" ? outcome.draft : so;
      }, given),
    isDroppedLater: about.some((one) => one.op.startsWith("drop_") && idOf(one) === dropped),
    released,
  };
  return handle(draft, operation, around);
}

/** Calls the handler of an operation's name. */
function handle<N extends OperationName>(draft: Draft, operation: OperationCalled<N>, around: Surroundings): Outcome {
  const name: N = operation.op;
  return handlers[name](draft, operation, around);
}

/** The record or claim that an operation names. */
export function idOf(operation: Operation): string {
  if ("id" in operation) return operation.id;
  if ("claim" in operation) return typeof operation.claim["id"] === "string" ? operation.claim["id"] : "";
  if ("subject" in operation) return exceptionKey(operation);
  if ("entry" in operation) return operation.entry.id;
  if (operation.op === "add_programme") return operation.programme.id;
  return typeof operation.site === "string" ? operation.site : operation.site.id;
}

/** The record that an operation is about, with its kind: a claim's and an event's is the site or programme that has it. */
function targetOf(operation: Operation): string {
  const kind = operation.op === "promote" ? "site" : (operation.op.split("_")[1] ?? "");
  if (operation.op === "add_claim") return `record ${operation.site ?? operation.programme ?? ""}`;
  if (kind === "claim") return `record ${ownerIdOf(idOf(operation))}`;
  return ["site", "event", "programme"].includes(kind) ? `record ${idOf(operation)}` : `${kind} ${idOf(operation)}`;
}
