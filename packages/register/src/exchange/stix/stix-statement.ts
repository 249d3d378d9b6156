// How does a statement travel in STIX? As a relationship, a note or an opinion that any reader understands, with the statement itself,
// words, bands and characters included, in a property extension: read back, it is the same statement.
//
// STIX has no place for a speaker apart from the producer, for words of likelihood or for a denial: its `confidence` is the producer's
// trust in its data, so it stays empty.

import {
  type EntityRef,
  STANCES,
  type Stance,
  type Statement,
  type StatementContent,
  stated,
} from "../../statements/statement.ts";
import { stixId } from "./stix-ids.ts";
import type { StixObject } from "./stix-object.ts";

/** What an entity is, as far as STIX must know. */
export type EntityKind = "group" | "person" | "organisation" | "state" | "unknown";

export const STATEMENT_EXTENSION = stixId("extension-definition", "statement");

const EPOCH = "2024-01-01T00:00:00.000Z";

const OURSELVES = stixId("identity", "portcullis");

/** Objects that every bundle of statements holds: who made it, and what the extension means. */
export const COMMON_OBJECTS: readonly StixObject[] = [
  {
    type: "identity",
    spec_version: "2.1",
    id: OURSELVES,
    created: EPOCH,
    modified: EPOCH,
    name: "Portcullis",
    identity_class: "system",
  },
  {
    type: "extension-definition",
    spec_version: "2.1",
    id: STATEMENT_EXTENSION,
    created: EPOCH,
    modified: EPOCH,
    created_by_ref: OURSELVES,
    name: "Portcullis statement",
    description:
      "The statement that the object carries: its speaker apart from who reports it, the words of likelihood with their scale and band, analytical confidence apart from them, polarity, and the exact place.",
    schema: "https://portcullis.example/schemas/statement.json",
    version: "1.0.0",
    extension_types: ["property-extension"],
  },
];

const CLASSES: Readonly<Record<Exclude<EntityKind, "group">, string>> = {
  person: "individual",
  organisation: "organization",
  state: "organization",
  unknown: "unknown",
};

function timeOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** The object that stands for somebody. */
export function entityToStix(ref: EntityRef, kind: EntityKind): StixObject {
  const type = kind === "group" ? "intrusion-set" : "identity";
  return {
    type,
    spec_version: "2.1",
    id: stixId(type, ref.id),
    created: EPOCH,
    modified: EPOCH,
    name: ref.text,
    ...(kind === "group" ? {} : { identity_class: CLASSES[kind] }),
    external_references: [{ source_name: "portcullis", external_id: ref.id }],
  };
}

const OPINIONS: Readonly<Record<Exclude<Stance, "withdraws">, string>> = {
  denies: "strongly-disagree",
  disputes: "disagree",
  corrects: "disagree",
  endorses: "agree",
};

function isStance(predicate: string): predicate is Stance {
  return (STANCES as readonly string[]).includes(predicate);
}

/** Id of the object that carries a statement. */
export function carrierId(statement: Statement): string {
  return stixId(carrierType(statement), statement.id);
}

function carrierType({ predicate, object }: Statement): "opinion" | "relationship" | "note" {
  if (isStance(predicate) && predicate !== "withdraws") return "opinion";
  return object !== undefined && predicate !== "named-as" ? "relationship" : "note";
}

/** In words, for readers that do not know the extension. */
function sentence({ subject, predicate, object, value, polarity }: Statement): string {
  const what = object?.text ?? value ?? "";
  return `${subject.text} ${polarity === "no" ? "(not) " : ""}${predicate.replaceAll("-", " ")} ${what}`.trim();
}

/**
 * A statement and those it speaks of.
 * @param kindOf what an entity is
 * @param known statements that a stance may be about; of others only its subject is named
 */
export function statementToStix(
  statement: Statement,
  kindOf: (ref: EntityRef) => EntityKind,
  known: ReadonlyMap<string, Statement>,
): readonly StixObject[] {
  const { subject, object, speaker, predicate, statedOn, value } = statement;
  const from = entityToStix(subject, kindOf(subject));
  const by = entityToStix(speaker, kindOf(speaker) === "group" ? "group" : "organisation");
  const common = {
    spec_version: "2.1",
    id: carrierId(statement),
    created: timeOf(statedOn),
    modified: timeOf(statedOn),
    ...(by.type === "identity" ? { created_by_ref: by.id } : {}),
    extensions: { [STATEMENT_EXTENSION]: { extension_type: "property-extension", statement } },
  };
  const type = carrierType(statement);
  if (type === "relationship" && object !== undefined) {
    const to = entityToStix(object, kindOf(object));
    const relationship = {
      type,
      ...common,
      relationship_type: predicate,
      description: sentence(statement),
      source_ref: from.id,
      target_ref: to.id,
    };
    return [from, to, by, relationship];
  }
  if (type === "opinion") {
    const about = (statement.about ?? []).flatMap((id) => known.get(id) ?? []).map(carrierId);
    const opinion = OPINIONS[predicate as keyof typeof OPINIONS];
    const explanation = value ?? object?.text;
    const refs = about.length > 0 ? about : [from.id];
    return [from, by, { type, ...common, opinion, ...(explanation ? { explanation } : {}), object_refs: refs }];
  }
  return [from, by, { type: "note", ...common, content: sentence(statement), object_refs: [from.id] }];
}

/** The statement an object carries, or undefined for one that carries none. An altered one is another statement: its id is worked out anew. */
export function statementOfStix(object: StixObject): Statement | undefined {
  const extensions = object["extensions"] as Readonly<Record<string, { statement?: Statement }>> | undefined;
  const carried = extensions?.[STATEMENT_EXTENSION]?.statement;
  if (carried === undefined || typeof carried !== "object") return undefined;
  const { id: _, ...content } = carried;
  return stated(content as StatementContent);
}
