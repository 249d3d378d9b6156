// What does a group's page show? Who ties whom to it, as statements and as a picture; and a timeline of what it did, who was designated
// for it, how authorities answered and who denies it. As of any day, and as far as it was known then.

import { ACTS, RELATIONS, type Statement, type StatementScope } from "@portcullis/register/statements";
import { newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";
import { type Claims, claimsIn } from "./claims.ts";
import { deniers, nodeKind, pictureOf, type StatementPicture } from "./group-graph.ts";
import { partyDesignations } from "./party-statements.ts";
import { openGraph, type StatementGraph } from "./statement-graph.ts";

export interface TimelineEvent {
  /** ISO date. */
  readonly on: string;
  readonly kind: "operation" | "designation" | "response" | "statement" | "position" | "denial";
  readonly text: string;
  readonly speaker: string;
  readonly via?: string;
  readonly grade?: Statement["grade"];
  readonly polarity: "yes" | "no";
  readonly denied_by?: readonly string[];
  readonly statement: string;
  /** Of a designation: the party. */
  readonly party?: string;
}

export interface GroupView extends Claims {
  readonly graph: StatementPicture;
  /** Oldest first. */
  readonly timeline: readonly TimelineEvent[];
}

/** Parties whose designations are looked up. */
const PARTIES_MAX = 200;

function kindOf({ predicate, subject }: Statement): TimelineEvent["kind"] | undefined {
  if (predicate === "attributed-to" && subject.id.includes("/campaign--")) return "operation";
  if (predicate === "designated") return "designation";
  if (predicate === "answered-with") return "response";
  if (predicate === "takes-position") return "position";
  if (predicate === "denies" || predicate === "disputes") return "denial";
  if (predicate === "uses" || predicate === "indicates") return undefined;
  if ((ACTS as readonly string[]).includes(predicate)) return "operation";
  return (RELATIONS as readonly string[]).includes(predicate) ? "statement" : undefined;
}

function textOf({ subject, predicate, object, value }: Statement, kind: TimelineEvent["kind"]): string {
  if (kind === "denial" || kind === "position") return value ?? predicate;
  if (kind === "response") return (value ?? "").replaceAll("_", " ");
  if (kind === "designation") return `${subject.text} designated${value === undefined ? "" : `: ${value}`}`;
  const said =
    value?.includes(" ") === true ? `: ${value}` : ` ${predicate.replaceAll("-", " ")} ${object?.text ?? value ?? ""}`;
  return `${subject.text}${said}`.trim();
}

/** What the documents that speak of the group say besides: measures, designations, positions, denials. */
function besides(graph: StatementGraph, claims: Claims): readonly Statement[] {
  const documents = new Set(claims.statements.flatMap(({ source }) => ("document" in source ? [source.document] : [])));
  const shown = new Set(claims.statements.map(({ id }) => id));
  return graph.kept.filter(({ id, source, predicate, subject, about }) => {
    if (shown.has(id) || !("document" in source) || !documents.has(source.document)) return false;
    // What a reviewer says of a reading is no event.
    if (subject.id.startsWith("document/") && predicate !== "answered-with") return false;
    if (predicate === "denies" || predicate === "disputes")
      return about === undefined || about.some((each) => shown.has(each));
    return predicate === "answered-with" || predicate === "designated" || predicate === "takes-position";
  });
}

async function designationsOf(store: Store, parties: ReadonlySet<string>, scope: StatementScope) {
  const catalogue = await store.catalogue();
  const lists = new Set([...parties].map((id) => id.slice(0, id.indexOf("/"))));
  const found: Statement[] = [];
  for (const list of lists) {
    const about = catalogue.lists[list];
    const edition = about === undefined ? undefined : newestEdition(about, scope.asOf, scope.knownAt);
    if (about === undefined || edition === undefined || edition.prunedAt !== undefined) continue;
    const at = { edition: edition.edition, published: edition.published, publisher: about.publisher };
    for await (const party of store.parties(edition.edition)) {
      if (parties.has(party.id)) found.push(...partyDesignations(party, at));
    }
  }
  return found;
}

function eventOf(statement: Statement, denied: ReadonlyMap<string, readonly string[]>): readonly TimelineEvent[] {
  const kind = kindOf(statement);
  if (kind === undefined) return [];
  const { id, subject, statedOn, speaker, via, grade, polarity } = statement;
  const deniedBy = denied.get(id);
  return [
    {
      on: statedOn,
      kind,
      text: textOf(statement, kind),
      speaker: speaker.text,
      ...(via === undefined ? {} : { via: via.text }),
      ...(grade === undefined ? {} : { grade }),
      polarity,
      ...(deniedBy === undefined ? {} : { denied_by: deniedBy }),
      statement: id,
      ...(kind === "designation" && !subject.id.startsWith("name/") ? { party: subject.id } : {}),
    },
  ];
}

/** The same words of the same speaker on the same day stand at several places: they are one event. */
function once(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [
    ...new Map(events.map((event) => [[event.on, event.kind, event.text, event.speaker].join("\n"), event])).values(),
  ];
}

function timelineOf(statements: readonly Statement[], stances: readonly Statement[]): readonly TimelineEvent[] {
  const denied = deniers([...statements, ...stances]);
  const events = statements.flatMap((statement) => eventOf(statement, denied));
  return once(events).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.statement < b.statement ? -1 : 1));
}

/** Throws `NOBODY_OF_THAT_NAME` and what a look at a party throws (input). */
export async function groupView(store: Store, asked: string, scope: StatementScope): Promise<GroupView> {
  const graph = await openGraph(store, scope);
  try {
    const claims = await claimsIn(graph, store, asked, scope);
    const { lists } = await store.catalogue();
    const ids = new Set(Object.keys(lists));
    // Steps of the paths stand in the picture, too: where the group leads, not only what leads to it.
    const steps = claims.paths.flatMap((path) => path.steps.map(({ statement }) => statement));
    const drawn = [...new Map([...claims.statements, ...steps].map((each) => [each.id, each])).values()];
    const ends = drawn.flatMap(({ subject, object }) => [subject, ...(object === undefined ? [] : [object])]);
    const parties = ends.filter((end) => nodeKind(end, ids) === "party").map(({ id }) => id);
    const designations = await designationsOf(store, new Set(parties.slice(0, PARTIES_MAX)), scope);
    const all = [...claims.statements, ...designations, ...besides(graph, claims), ...claims.stances];
    const told = [...new Map(all.map((each) => [each.id, each])).values()];
    return {
      ...claims,
      graph: pictureOf(drawn, [...claims.stances, ...told], ids),
      timeline: timelineOf(told, claims.stances),
    };
  } finally {
    graph.close();
  }
}
