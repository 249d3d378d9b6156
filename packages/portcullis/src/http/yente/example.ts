// Whom does a query by example describe? An entity of FollowTheMoney as a client states it, as a subject to screen.

import { isSchema, propertyOf, schemaAndParents } from "../../entities/ftm-model.ts";
import type { SubjectFields } from "../../subjects/subject-fields.ts";
import type { SubjectVocabulary } from "../../subjects/vocabulary.ts";
import { HttpProblem } from "../problem.ts";

export interface Example {
  readonly id: string | undefined;
  readonly schema: string;
  /** Cleaned: texts in arrays, countries as codes, properties that the schema has. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Words of all names together; more describe nobody. */
const NAME_WORDS_MAX = 900;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => {
    if (typeof each === "string") return each.trim() === "" ? [] : [each.trim()];
    return typeof each === "number" || typeof each === "boolean" ? [String(each)] : [];
  });
}

/** What is no Unicode cannot be recorded so that it reads the same again. */
function checkText(query: string, text: unknown): void {
  if (typeof text !== "string" || text.isWellFormed()) return;
  throw new HttpProblem(
    400,
    "BODY_INVALID",
    `The query "${query.toWellFormed()}" has half a character: a lone surrogate.`,
  );
}

/** Reads an example. Throws 422 where the form is not kept, 400 for a schema that does not exist and for texts that are no Unicode. */
export function exampleOf(name: string, json: unknown, vocabulary: SubjectVocabulary): Example {
  if (!isObject(json)) throw new HttpProblem(422, "QUERY_INVALID", `The query "${name}" is no object.`);
  const { id, schema, properties } = json;
  checkText(name, id ?? name);
  if (typeof schema !== "string") throw new HttpProblem(422, "QUERY_INVALID", `The query "${name}" has no schema.`);
  if (!isObject(properties)) throw new HttpProblem(422, "QUERY_INVALID", `The query "${name}" has no properties.`);
  if (id !== undefined && id !== null && typeof id !== "string") {
    throw new HttpProblem(422, "QUERY_INVALID", `The id of the query "${name}" is no text.`);
  }
  if (!isSchema(schema)) {
    throw new HttpProblem(400, "SCHEMA_UNKNOWN", `Cannot parse example entity: there is no schema "${schema}".`);
  }
  const cleaned: Record<string, readonly string[]> = {};
  for (const [property, value] of Object.entries(properties)) {
    const type = propertyOf(schema, property)?.type;
    if (type === undefined) continue;
    const values = texts(value).map((each) => (type === "country" ? (vocabulary.countryOf(each) ?? each) : each));
    for (const each of values) checkText(name, each);
    if (values.length > 0) cleaned[property] = [...new Set(values)];
  }
  const words = namesOf(schema, cleaned).reduce((sum, each) => sum + each.split(/\s+/).length, 1);
  if (words > NAME_WORDS_MAX) {
    const message = `Cannot parse example entity: its names requires ${words} clauses; maximum is ${NAME_WORDS_MAX}.`;
    throw new HttpProblem(400, "QUERY_TOO_LARGE", message.replace("names requires", "name search requires"));
  }
  return { id: id ?? undefined, schema, properties: cleaned };
}

function ofType(schema: string, properties: Example["properties"], type: string): readonly string[] {
  return Object.entries(properties).flatMap(([name, values]) =>
    propertyOf(schema, name)?.type === type ? values : [],
  );
}

/** Full names first; what stands for a part of a name only where no full one is. */
function namesOf(schema: string, properties: Example["properties"]): readonly string[] {
  const full = ofType(schema, properties, "name");
  if (full.length > 0) return [...new Set(full)];
  const parts = ["firstName", "middleName", "fatherName", "lastName"].flatMap((part) => properties[part]?.[0] ?? []);
  return parts.length === 0 ? [] : [parts.join(" ")];
}

/** Properties of numbers with the kind of identifier they are. */
const NUMBERS: Readonly<Record<string, string>> = {
  passportNumber: "passport",
  idNumber: "national-id",
  socialSecurityNumber: "national-id",
  taxNumber: "tax-id",
  vatCode: "tax-id",
  innCode: "tax-id",
  registrationNumber: "registration",
  ogrnCode: "registration",
  uscCode: "registration",
  leiCode: "lei",
  swiftBic: "bic",
  imoNumber: "imo",
  mmsi: "mmsi",
  callSign: "call-sign",
  publicKey: "wallet",
  phone: "phone",
};

function kindOf(schema: string): string {
  const parents = schemaAndParents(schema);
  if (parents.includes("Person")) return "person";
  if (parents.includes("Organization") || schema === "Company") return "organisation";
  if (parents.includes("Vessel")) return "vessel";
  if (parents.includes("Airplane")) return "aircraft";
  return schema === "CryptoWallet" ? "wallet" : "any";
}

export function subjectFieldsOf(key: string, { id, schema, properties }: Example): SubjectFields {
  const [name = "", ...aliases] = namesOf(schema, properties);
  const numbers = Object.entries(NUMBERS).flatMap(([property, kind]) =>
    (properties[property] ?? []).map((number) => `${kind}:${number}`),
  );
  const birthDates = ofType(schema, properties, "date").length === 0 ? undefined : properties["birthDate"]?.[0];
  const address = properties["address"]?.[0];
  const wallet = schema === "CryptoWallet" ? properties["publicKey"]?.[0] : undefined;
  return {
    id: id ?? key,
    name: name === "" && wallet !== undefined ? wallet : name,
    kind: kindOf(schema),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(birthDates === undefined ? {} : { birth_date: birthDates }),
    country: ofType(schema, properties, "country"),
    identifiers: numbers,
    ...(address === undefined ? {} : { address }),
    email: properties["email"] ?? [],
    website: properties["website"] ?? [],
  };
}
