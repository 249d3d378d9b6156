// What is a STIX object to us? JSON with a type and an id; whatever else it bears is kept as it came.
//
// STIX 2.1, OASIS Standard, 10 June 2021; 2.0, OASIS Committee Specification 01, 19 July 2017.

export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly spec_version?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly created_by_ref?: string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

const ID = /^[a-z0-9-]{1,250}--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The object, or what is wrong with it. */
export function stixObjectOf(value: unknown): StixObject | { readonly expected: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { expected: "a JSON object" };
  const { type, id } = value as { type?: unknown; id?: unknown };
  if (typeof type !== "string" || type === "") return { expected: 'a "type"' };
  if (typeof id !== "string" || !ID.test(id) || !id.startsWith(`${type}--`)) {
    return { expected: `an "id" such as ${type}--, then a UUID` };
  }
  return value as StixObject;
}

export function isStixObject(read: StixObject | { readonly expected: string }): read is StixObject {
  return "id" in read;
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}
