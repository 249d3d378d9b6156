// Which facts does a field of yente's index hold? Groups of properties by their type, single properties by their names.

import { isProperty, propertiesOfType } from "../../entities/ftm-model.ts";

/** Groups that are facts of their own here. */
const OWN: ReadonlyMap<string, string> = new Map([
  ["countries", "country"],
  ["topics", "topic"],
  ["datasets", "dataset"],
]);

/** Groups that are all properties of a type. */
const TYPE_OF: ReadonlyMap<string, string> = new Map([
  ["identifiers", "identifier"],
  ["genders", "gender"],
  ["dates", "date"],
  ["emails", "email"],
  ["phones", "phone"],
  ["languages", "language"],
  ["urls", "url"],
]);

const COLUMNS: ReadonlySet<string> = new Set(["schema", "first_seen", "last_seen", "last_change"]);

/** Kinds of facts that a field is called by; undefined for what is no field. */
export function factsOfField(field: string): readonly string[] | undefined {
  const own = OWN.get(field);
  if (own !== undefined) return [own];
  const type = TYPE_OF.get(field);
  if (type !== undefined) return propertiesOfType(type).map((name) => `properties.${name}`);
  if (COLUMNS.has(field) || field.startsWith("properties.")) return [field];
  // Names are looked for as words, not as a whole.
  return field !== "name" && isProperty(field) ? [`properties.${field}`] : undefined;
}

/** Whether a year or a month may stand for all of its days in this field. */
export function isOfDays(field: string): boolean {
  const name = field.replace(/^properties\./, "");
  return field === "dates" || /_seen$|^last_change$/.test(field) || propertiesOfType("date").includes(name);
}

/** A year, a month or a day, and no time. */
export function isPartOfDay(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value);
}
