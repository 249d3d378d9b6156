// What does one line state? An entity of FollowTheMoney, checked field by field before it counts; entities nested in it stand
// beside it.

import type { Problem } from "../../model/problem.ts";
import { tidy } from "../party-builder.ts";
import { LINK_SCHEMATA } from "./links.ts";
import { ENTITY_FIELDS } from "./properties.ts";

export type Texts = Readonly<Record<string, readonly string[]>>;

/** An entity as it is kept until all are read: plain JSON. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  /** Undefined where the publisher does not say. */
  readonly target: boolean | undefined;
  readonly properties: Texts;
  /** Everything else that the entity bears: `referents`, `datasets`, `first_seen`, … */
  readonly rest: Texts;
}

export type EntityFault = Pick<Problem, "code" | "expected"> & { readonly field: string; readonly value?: string };

/** Takes what is wrong in an entity. */
export type Tell = (code: string, field: string, value: string, expected: string) => void;

export interface ReadEntities {
  /** The entity of the line, and those nested in it. */
  readonly entities: readonly FtmEntity[];
  readonly faults: readonly EntityFault[];
}

/** Nesting of entities. A nested export needs 3. */
const DEPTH_MAX = 8;
/** Longer ids are none. The longest of the real files has 83 characters. */
const ID_CHARACTERS_MAX = 500;

/** Reads what was parsed from one line. No entities come with a fault that says why. */
export function readEntities(json: unknown): ReadEntities {
  const entities: FtmEntity[] = [];
  const faults: EntityFault[] = [];
  readEntity(json, "", { entities, faults, depth: 0 });
  return { entities, faults };
}

/** Values of a property, tidy. */
export function texts(entity: FtmEntity, property: string): readonly string[] {
  return (entity.properties[property] ?? []).map(tidy).filter((text) => text !== "");
}

interface Reading {
  readonly entities: FtmEntity[];
  readonly faults: EntityFault[];
  readonly depth: number;
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The entity's id; "" when it cannot be read. `parent` is the id of the entity in which it is nested. */
function readEntity(json: unknown, parent: string, reading: Reading): string {
  const fault = (field: string, expected: string): string => {
    reading.faults.push({ code: "FIELD_INVALID", field, expected });
    return "";
  };
  if (!isObject(json)) return fault("entity", "an object with id, schema and properties; it is left out");
  const { id, schema, properties } = json;
  if (typeof id !== "string" || id.trim() === "" || id.length > ID_CHARACTERS_MAX) {
    return fault("id", `a text of at most ${ID_CHARACTERS_MAX} characters; the entity is left out`);
  }
  if (typeof schema !== "string" || schema === "") {
    return fault("schema", "a schema of FollowTheMoney, such as Person; the entity is left out");
  }
  if (!isObject(properties)) return fault("properties", "an object of properties; the entity is left out");
  if (reading.depth > DEPTH_MAX) return fault("properties", `at most ${DEPTH_MAX} entities in one another`);
  const at = reading.entities.length;
  const texts = textsOf(properties, id, reading);
  const own: FtmEntity = {
    id: id.trim(),
    schema,
    caption: typeof json["caption"] === "string" ? json["caption"] : "",
    target: typeof json["target"] === "boolean" ? json["target"] : undefined,
    properties: parent === "" ? texts : withParent(schema, texts, parent),
    rest: restOf(json, reading),
  };
  // The entity stands before those nested in it.
  reading.entities.splice(at, 0, own);
  return own.id;
}

/** A nested entity leaves out the end at which it is nested. */
function withParent(schema: string, texts: Texts, parent: string): Texts {
  const missing = Object.keys(LINK_SCHEMATA.get(schema)?.ends ?? {}).filter((end) => !Object.hasOwn(texts, end));
  const [end] = missing;
  return end === undefined || missing.length > 1 ? texts : { ...texts, [end]: [parent] };
}

function textsOf(properties: Readonly<Record<string, unknown>>, id: string, reading: Reading): Texts {
  const texts = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(properties)) {
    if (!Array.isArray(value)) {
      const expected = "an array of texts; what stands there is taken as one of them";
      const quoted = JSON.stringify(value) ?? "";
      reading.faults.push({ code: "VALUE_UNEXPECTED", field: `properties.${name}`, value: quoted, expected });
    }
    const values = (Array.isArray(value) ? value : [value])
      .map((each) => textOf(each, name, id, reading))
      .filter((text) => text.trim() !== "");
    if (values.length > 0) texts.set(name, values);
  }
  return Object.fromEntries(texts);
}

/** The text of one value; of a nested entity its id; of anything else its JSON. */
function textOf(value: unknown, name: string, id: string, reading: Reading): string {
  if (typeof value === "string") return value;
  if (isObject(value) && "schema" in value && "properties" in value) {
    return readEntity(value, id, { ...reading, depth: reading.depth + 1 });
  }
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const quoted = JSON.stringify(value);
  const expected = "a text; what stands there is kept as it is written";
  reading.faults.push({ code: "VALUE_UNEXPECTED", field: `properties.${name}`, value: quoted, expected });
  return quoted;
}

const OWN_FIELDS: ReadonlySet<string> = new Set([
  "id",
  "schema",
  "caption",
  "target",
  "properties",
  "last_seen",
  "portcullis",
]);

function restOf(json: Readonly<Record<string, unknown>>, reading: Reading): Texts {
  const rest = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(json)) {
    if (OWN_FIELDS.has(name) || value === null || value === undefined) continue;
    const texts = (Array.isArray(value) ? value : [value])
      .map((each) => (typeof each === "string" ? each : (JSON.stringify(each) ?? "")))
      .filter((text) => text.trim() !== "");
    if (texts.length > 0) rest.set(name, texts);
    if (Object.hasOwn(ENTITY_FIELDS, name)) continue;
    const expected = "a field of an entity of FollowTheMoney; what it holds is kept raw";
    reading.faults.push({ code: "VALUE_UNEXPECTED", field: name, value: texts.join("; "), expected });
  }
  return Object.fromEntries(rest);
}
