// How do statements and foreign objects become one bundle? Each object once, the newest version of it; foreign ones as they came.

import type { EntityRef, Statement } from "../../statements/statement.ts";
import { stixId } from "./stix-ids.ts";
import type { StixObject } from "./stix-object.ts";
import { COMMON_OBJECTS, carrierId, type EntityKind, statementToStix } from "./stix-statement.ts";
import { upgraded } from "./upgrade.ts";

/** A text that statements were read from. */
export interface ReportedDocument {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  /** ISO date. */
  readonly statedOn: string;
}

function reportOf(document: ReportedDocument, refs: readonly string[]): StixObject {
  const time = `${document.statedOn}T00:00:00.000Z`;
  return {
    type: "report",
    spec_version: "2.1",
    id: stixId("report", document.id),
    created: time,
    modified: time,
    name: document.name,
    report_types: ["threat-report"],
    published: time,
    object_refs: [...refs],
    external_references: [{ source_name: document.publisher || "portcullis", external_id: document.id }],
  };
}

/**
 * Objects of a STIX 2.1 bundle, each once.
 * @param kindOf what an entity is
 * @param foreign objects that were taken in from elsewhere; those of 2.0 are brought up to 2.1, others come out unchanged
 */
export function* bundleObjects(
  statements: readonly Statement[],
  kindOf: (ref: EntityRef) => EntityKind,
  documents: readonly ReportedDocument[] = [],
  foreign: Iterable<StixObject> = [],
): Generator<StixObject> {
  const seen = new Set<string>();
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const carriers = new Map<string, string[]>();
  function* once(objects: Iterable<StixObject>): Generator<StixObject> {
    for (const object of objects) {
      if (seen.has(object.id)) continue;
      seen.add(object.id);
      yield object;
    }
  }
  if (statements.length > 0) yield* once(COMMON_OBJECTS);
  for (const statement of statements) {
    yield* once(statementToStix(statement, kindOf, known));
    if (!("document" in statement.source)) continue;
    const of = carriers.get(statement.source.document) ?? [];
    of.push(carrierId(statement));
    carriers.set(statement.source.document, of);
  }
  for (const document of documents) {
    const refs = carriers.get(document.id);
    if (refs !== undefined) yield* once([reportOf(document, refs)]);
  }
  for (const object of foreign) yield* once([upgraded(object)]);
}

/** The head and tail between which the objects stand, one a line. */
export function bundleFrame(name: string): { readonly head: string; readonly tail: string } {
  return { head: `{"type":"bundle","id":"${stixId("bundle", name)}","objects":[\n`, tail: "\n]}\n" };
}
