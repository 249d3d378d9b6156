// What does a STIX bundle say of groups? Their names as given by those who coined them, and what they use, target and belong to.

import type { SourceFile } from "../../formats/format.ts";
import type { EntityRef, Predicate, Statement } from "../../statements/statement.ts";
import { named, stated } from "../../statements/statement.ts";
import { gradeOfStix } from "../../statements/yardsticks.ts";
import type { IntelligenceContext, IntelligenceFormat, IntelligenceFound } from "../intelligence.ts";
import { jsonObjects } from "../json-objects.ts";
import { isStixObject, type StixObject, stixObjectOf, textsOf } from "./stix-object.ts";
import { statementOfStix } from "./stix-statement.ts";

/** Types whose names are those of somebody, or of something somebody did or uses. */
const NAMED = new Set(["intrusion-set", "threat-actor", "campaign", "malware", "tool", "attack-pattern", "identity"]);

/** Types that bear several names of one group. */
const GROUPS = new Set(["intrusion-set", "threat-actor"]);

/** STIX relationships that say something of groups, in our words. */
const PREDICATES: Readonly<Record<string, Predicate>> = {
  uses: "uses",
  targets: "targeted",
  compromises: "compromised",
  "attributed-to": "attributed-to",
  indicates: "indicates",
  impersonates: "acts-for",
  "related-to": "associated-with",
  "duplicate-of": "same-as",
};

function namesOf(object: StixObject): readonly string[] {
  if (!NAMED.has(object.type) || object.name === undefined) return [];
  return [...new Set([object.name, ...textsOf(object["aliases"]), ...textsOf(object["x_mitre_aliases"])])];
}

function linkOf(object: StixObject): NonNullable<IntelligenceFound["object"]>["link"] {
  const { source_ref: source, target_ref: target, relationship_type: type } = object;
  const predicate = PREDICATES[String(type)];
  if (object.type !== "relationship" || predicate === undefined) return undefined;
  return typeof source === "string" && typeof target === "string" ? { source, target, predicate } : undefined;
}

async function* objects(file: SourceFile): AsyncGenerator<IntelligenceFound> {
  for await (const { byte, text } of jsonObjects(file, "objects")) {
    const problem = (code: string, expected: string): IntelligenceFound => ({
      problem: { code, file: file.name, byte, field: "object", expected, value: text.slice(0, 200) },
    });
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      yield problem("JSON_INVALID", "a STIX object as JSON");
      continue;
    }
    const object = stixObjectOf(json);
    if (!isStixObject(object)) {
      yield problem("FIELD_INVALID", object.expected);
      continue;
    }
    const link = linkOf(object);
    const { id, type, modified = object.created } = object;
    const version = typeof modified === "string" ? { modified } : {};
    yield { object: { id, type, text, ...version, names: namesOf(object), ...(link === undefined ? {} : { link }) } };
  }
}

interface Reference {
  readonly source_name?: string;
  readonly description?: string;
  readonly external_id?: string;
}

function references(object: StixObject): readonly Reference[] {
  const given = object["external_references"];
  return Array.isArray(given) ? (given as readonly Reference[]) : [];
}

/** The id of a group as its source prints it: G0128 where it numbers them, else the STIX id. */
export function groupRef(object: StixObject, list: string): EntityRef {
  const number = references(object).find(({ external_id }) => external_id !== undefined)?.external_id;
  return { id: `${list}/${GROUPS.has(object.type) && number ? number : object.id}`, text: object.name ?? object.id };
}

const CITED = /\(Citation:\s*([^)]{1,200})\)/;

/** Who is quoted for a name, where the source quotes anybody. */
function coinerOf(object: StixObject, name: string): EntityRef | undefined {
  const cited = references(object).find(({ source_name }) => source_name === name)?.description;
  const found = cited === undefined ? undefined : CITED.exec(cited)?.[1];
  return found === undefined ? undefined : named(found);
}

function dayOf(object: StixObject, context: IntelligenceContext): string {
  return (object.modified ?? object.created)?.slice(0, 10) ?? context.published;
}

function speakerOf(object: StixObject, context: IntelligenceContext): EntityRef {
  const by = object.created_by_ref === undefined ? undefined : (context.find(object.created_by_ref) as StixObject);
  return named(by?.name ?? context.publisher);
}

function namings(object: StixObject, context: IntelligenceContext): readonly Statement[] {
  const subject = groupRef(object, context.list);
  const publisher = speakerOf(object, context);
  return namesOf(object).map((name) => {
    const coiner = coinerOf(object, name);
    return stated({
      subject,
      predicate: "named-as",
      object: named(name),
      speaker: coiner ?? publisher,
      ...(coiner === undefined ? {} : { via: publisher }),
      statedOn: dayOf(object, context),
      polarity: "yes",
      source: { edition: context.edition, locator: object.id },
    });
  });
}

function tie(object: StixObject, context: IntelligenceContext): readonly Statement[] {
  const link = linkOf(object);
  if (link === undefined) return [];
  const [from, to] = [context.find(link.source), context.find(link.target)] as (StixObject | undefined)[];
  if (from === undefined || to === undefined) return [];
  const confidence = object["confidence"];
  return [
    stated({
      subject: groupRef(from, context.list),
      predicate: link.predicate,
      object: groupRef(to, context.list),
      speaker: speakerOf(object, context),
      statedOn: dayOf(object, context),
      polarity: "yes",
      ...(typeof confidence === "number" ? { grade: gradeOfStix(confidence) } : {}),
      source: { edition: context.edition, locator: object.id },
    }),
  ];
}

function statements(json: unknown, context: IntelligenceContext): readonly Statement[] {
  const object = stixObjectOf(json);
  if (!isStixObject(object) || object["revoked"] === true) return [];
  const own = statementOfStix(object);
  if (own !== undefined) return [own];
  return object.type === "relationship"
    ? tie(object, context)
    : GROUPS.has(object.type)
      ? namings(object, context)
      : [];
}

export const stixFormat: IntelligenceFormat = {
  id: "stix",
  title: "STIX 2.0 and 2.1: bundles, or one object a line",
  objects,
  statements,
};
