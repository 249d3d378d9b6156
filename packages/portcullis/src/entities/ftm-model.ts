// What do FollowTheMoney's schemata mean? The model of the library, asked by name.

import { defaultModel, Model } from "@alephdata/followthemoney";

const MODEL = new Model(defaultModel);

export interface FtmProperty {
  readonly name: string;
  readonly label: string;
  /** `name`, `country`, `date`, `identifier`, `entity`, `topic`, … */
  readonly type: string;
  /** Of a property that names an entity: the property by which that one is led back. */
  readonly reverse: string | undefined;
  /** Led to by other entities, never stored. */
  readonly stub: boolean;
}

export function isSchema(name: string): boolean {
  return Object.hasOwn(MODEL.schemata, name);
}

/** The library works each answer out anew by walking the schemata; there are few schemata, and many entities. */
const parentsBySchema = new Map<string, readonly string[]>();
const propertiesBySchema = new Map<string, ReadonlyMap<string, FtmProperty>>();

function kept<T>(known: Map<string, T>, name: string, work: () => T): T {
  const found = known.get(name) ?? work();
  known.set(name, found);
  return found;
}

/** Names of a schema and of all it extends. */
export function schemaAndParents(name: string): readonly string[] {
  if (!isSchema(name)) return [name];
  return kept(parentsBySchema, name, () => {
    const schema = MODEL.getSchema(name);
    return Object.keys(MODEL.schemata).filter((other) => schema.isA(other));
  });
}

/** Names of a schema and of all that extend it. */
export function schemaAndChildren(name: string): readonly string[] {
  return Object.keys(MODEL.schemata).filter((other) => MODEL.getSchema(other).isA(name));
}

export function labelOfSchema(name: string): string {
  return isSchema(name) ? MODEL.getSchema(name).plural : name;
}

/** Whether the schema stands for a tie between two others. */
export function isEdge(name: string): boolean {
  return isSchema(name) && MODEL.getSchema(name).isEdge;
}

function readProperties(schema: string): ReadonlyMap<string, FtmProperty> {
  const all = [...MODEL.getSchema(schema).getProperties()];
  return new Map(
    all.map(([name, found]) => {
      const { label, type, stub } = found;
      const reverse = found.hasReverse ? found.getReverse().name : undefined;
      return [name, { name, label, type: type.name, reverse, stub }];
    }),
  );
}

export function propertyOf(schema: string, name: string): FtmProperty | undefined {
  if (!isSchema(schema)) return undefined;
  return kept(propertiesBySchema, schema, () => readProperties(schema)).get(name);
}

/** Every property of whatever schema with its type; worked out once. */
let typesByProperty: ReadonlyMap<string, string> | undefined;

function propertyTypes(): ReadonlyMap<string, string> {
  typesByProperty ??= new Map(
    Object.keys(MODEL.schemata).flatMap((schema) =>
      [...readProperties(schema).values()].map(({ name, type }) => [name, type] as const),
    ),
  );
  return typesByProperty;
}

export function isProperty(name: string): boolean {
  return propertyTypes().has(name);
}

/** Names of all properties of a type: `identifier`, `date`, … */
export function propertiesOfType(wanted: string): readonly string[] {
  return [...propertyTypes()].flatMap(([name, type]) => (type === wanted ? [name] : []));
}

/** What a code of a type means in English: countries, topics and genders. */
export function labelOfValue(type: "country" | "topic" | "gender", value: string): string {
  const labels = MODEL.types[type]?.values;
  return labels?.get(value) ?? value;
}

/** Schemata whose entities can be matched, the general first. */
export function matchableSchemata(): readonly string[] {
  return Object.keys(MODEL.schemata)
    .filter((name) => MODEL.getSchema(name).matchable)
    .toSorted((a, b) => schemaAndParents(a).length - schemaAndParents(b).length || (a < b ? -1 : 1));
}

export interface OwnedProperty extends FtmProperty {
  /** The schema that brings it. */
  readonly owner: string;
  /** Whether it is among those that tell most. */
  readonly featured: boolean;
}

export function propertiesOf(schema: string): readonly OwnedProperty[] {
  if (!isSchema(schema)) return [];
  const { featured } = MODEL.getSchema(schema);
  return [...MODEL.getSchema(schema).getProperties().values()].flatMap(({ name, schema: owner, hidden }) => {
    const property = propertyOf(schema, name);
    if (property === undefined || hidden || property.stub) return [];
    return [{ ...property, owner: owner.name, featured: featured.includes(name) }];
  });
}
