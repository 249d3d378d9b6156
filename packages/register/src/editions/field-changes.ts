// What exactly changed in a party? Field by field, the values that went and those that came, as a person reads them.

import type {
  Address,
  CrossReference,
  Designation,
  Identifier,
  ListedName,
  ListedParty,
  StatedLink,
} from "../model/party.ts";
import { COMPARED_FIELDS, type ComparedField } from "./delta.ts";

/** One field of which values went, came, or both. */
export interface FieldChange {
  readonly field: ComparedField;
  /** Values only the earlier edition has, in its order; then those only the later one has. */
  readonly went: readonly string[];
  readonly came: readonly string[];
}

function nameText({ text, type, strength }: ListedName): string {
  return `${text} (${type}${strength === "unstated" ? "" : `, ${strength} quality`})`;
}

function designationText({ regime, authority, measures, listedOn }: Designation): string {
  const parts = [authority, ...measures, listedOn && `listed on ${listedOn.printed}`].filter(Boolean);
  return parts.length === 0 ? regime : `${regime}: ${parts.join(", ")}`;
}

function identifierText({ kind, label, printed, country, note }: Identifier): string {
  const parts = [label ?? kind.replaceAll("-", " "), printed, country && `(${country.toUpperCase()})`, note];
  return parts.filter(Boolean).join(" ");
}

/** A value told the way the list prints it; what the texts leave out is appended, so that two values never read alike. */
function valueText(field: ComparedField, value: unknown): string {
  switch (field) {
    case "names":
      return nameText(value as ListedName);
    case "designations":
      return designationText(value as Designation);
    case "identifiers":
      return identifierText(value as Identifier);
    case "addresses":
      return (value as Address).printed;
    case "links":
      return `${(value as StatedLink).relation}: ${(value as StatedLink).to}`;
    case "crossReferences":
      return `${(value as CrossReference).scheme} ${(value as CrossReference).value}`;
    default:
      return typeof value === "string" ? value : (value as { readonly printed: string }).printed;
  }
}

/** One value of a field, as a person reads it and as the edition has it. */
export interface FieldValue {
  readonly field: ComparedField;
  readonly text: string;
  readonly value: unknown;
}

/** Every value that a list states of a party, in the order of the model's fields. */
export function fieldValues(party: ListedParty): FieldValue[] {
  return COMPARED_FIELDS.flatMap((field) =>
    valuesOf(party, field).map((value) => ({ field, text: valueText(field, value), value })),
  );
}

function valuesOf(party: ListedParty, field: ComparedField): readonly unknown[] {
  if (field === "raw") {
    return Object.entries(party.raw).flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
  }
  const value = party[field];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Values of `own` that are not among `other`, each as often as it is missing there. */
function missing(own: readonly unknown[], other: readonly unknown[]): unknown[] {
  const counts = new Map<string, number>();
  for (const value of other) {
    const key = JSON.stringify(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return own.filter((value) => {
    const key = JSON.stringify(value);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

/** Readable texts; a value that reads like one of the other side is told in full instead. */
function texts(field: ComparedField, values: readonly unknown[], others: readonly unknown[]): string[] {
  const known = new Set(others.map((value) => valueText(field, value)));
  return values.map((value) => {
    const text = valueText(field, value);
    return known.has(text) ? `${text} ${JSON.stringify(value)}` : text;
  });
}

/** The changes between two states of a party, in the order of the model's fields; none when no compared field differs. */
export function fieldChanges(before: ListedParty, after: ListedParty): FieldChange[] {
  return COMPARED_FIELDS.flatMap((field) => {
    const [old, now] = [valuesOf(before, field), valuesOf(after, field)];
    const [went, came] = [missing(old, now), missing(now, old)];
    if (went.length === 0 && came.length === 0) return [];
    return [{ field, went: texts(field, went, came), came: texts(field, came, went) }];
  });
}
