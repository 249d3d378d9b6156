// How does what is in the register go to others? Statements as a STIX bundle, parties as FollowTheMoney; lines as they are made, so that
// a whole list takes no memory.

import { isGroupName } from "@portcullis/notices";
import {
  bundleFrame,
  bundleObjects,
  type EntityKind,
  PortcullisError,
  partyToFtm,
  type ReportedDocument,
  type StixObject,
} from "@portcullis/register";
import { type EntityRef, inForce, type Statement, type StatementScope } from "@portcullis/register/statements";
import { newestEdition } from "../store/catalogue.ts";
import { IntelligenceStore } from "../store/intelligence-store.ts";
import { openStatements, type StatementStore } from "../store/statement-store.ts";
import type { Store } from "../store/store.ts";
import { claimsAbout } from "./claims.ts";
import { checkKept } from "./editions-in-force.ts";
import { showParty } from "./show.ts";

export interface ExportRequest {
  /** Party ids, groups or names; with none everything that was read and decided, or the lists named. */
  readonly who: readonly string[];
  readonly lists: readonly string[];
  readonly scope: StatementScope;
}

function kindOf({ id, text }: EntityRef): EntityKind {
  if (/\/(?:intrusion-set|threat-actor)--/.test(id) || /^(?:attack|misp[\w-]*|[\w-]+-(?:actors|indicators))\//.test(id))
    return "group";
  if (id.startsWith("name/")) return isGroupName(text) ? "group" : "unknown";
  return "unknown";
}

function documentsOf(store: StatementStore | undefined, statements: readonly Statement[]): readonly ReportedDocument[] {
  const ids = new Set(statements.flatMap(({ source }) => ("document" in source ? [source.document] : [])));
  return [...ids].flatMap((id) => {
    const document = store?.document(id);
    if (document === undefined) return [];
    const { name, publisher, statedOn } = document;
    return [{ id, name, publisher, statedOn }];
  });
}

async function statementsFor(store: Store, kept: StatementStore | undefined, request: ExportRequest) {
  if (request.who.length === 0) return request.lists.length > 0 ? [] : inForce(kept?.statements() ?? [], request.scope);
  const found = new Map<string, Statement>();
  for (const who of request.who) {
    const { statements, stances } = await claimsAbout(store, who, request.scope);
    for (const statement of [...statements, ...stances]) found.set(statement.id, statement);
  }
  return [...found.values()];
}

/** Foreign objects of the sources of intelligence that are named; throws `LIST_UNKNOWN` (input). */
function* foreignObjects(kept: StatementStore | undefined, { lists, scope }: ExportRequest): Generator<StixObject> {
  if (lists.length === 0) return;
  const intelligence = kept === undefined ? undefined : new IntelligenceStore(kept.database);
  const editions = intelligence?.inForce(scope.asOf, scope.knownAt) ?? [];
  for (const list of lists) {
    const edition = editions.find((each) => each.list === list && each.format === "stix");
    if (intelligence === undefined || edition === undefined) {
      const message = `There is no source of STIX objects "${list}". Loaded are: ${editions.map((each) => each.list).join(", ") || "none; run portcullis update"}.`;
      throw new PortcullisError("LIST_UNKNOWN", "input", message, { list });
    }
    for (const text of intelligence.objects(edition.seq)) yield JSON.parse(text) as StixObject;
  }
}

/** A STIX 2.1 bundle, piece by piece. */
export async function* exportStix(store: Store, request: ExportRequest): AsyncGenerator<string> {
  const kept = openStatements(store.folder, false);
  try {
    const statements = await statementsFor(store, kept, request);
    const { head, tail } = bundleFrame(JSON.stringify(request));
    const documents = documentsOf(kept, statements);
    yield head;
    let count = 0;
    for (const object of bundleObjects(statements, kindOf, documents, foreignObjects(kept, request))) {
      yield `${count === 0 ? "" : ",\n"}${JSON.stringify(object)}`;
      count += 1;
    }
    yield tail;
  } finally {
    kept?.close();
  }
}

/** FollowTheMoney entities, one a line. Throws `LIST_UNKNOWN`, `NO_EDITION` and what a look at a party throws (input). */
export async function* exportFtm(store: Store, { who, lists, scope }: ExportRequest): AsyncGenerator<string> {
  for (const id of who) {
    const { party } = await showParty(store, id, scope.asOf);
    for (const entity of partyToFtm(party)) yield `${JSON.stringify(entity)}\n`;
  }
  const catalogue = await store.catalogue();
  for (const list of lists) {
    const about = catalogue.lists[list];
    if (about === undefined) {
      const message = `There is no list "${list}". Loaded are: ${Object.keys(catalogue.lists).join(", ") || "none; run portcullis update"}.`;
      throw new PortcullisError("LIST_UNKNOWN", "input", message, { list });
    }
    const edition = newestEdition(about, scope.asOf, scope.knownAt);
    if (edition === undefined) {
      const message = `${list} has no edition published on or before ${scope.asOf}.`;
      throw new PortcullisError("NO_EDITION", "input", message, { list });
    }
    checkKept(list, edition);
    for await (const party of store.parties(edition.edition)) {
      for (const entity of partyToFtm(party)) yield `${JSON.stringify(entity)}\n`;
    }
  }
}
