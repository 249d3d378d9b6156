// What do the fields of a policy mean, in words?

import type { PolicyAsked } from "../../api/settings-types.ts";
import { fieldText } from "../../parts/agreement.ts";

export const WEAK_ALIASES: readonly { readonly value: PolicyAsked["weak_aliases"]; readonly label: string }[] = [
  { value: "count", label: "count like any name" },
  { value: "with_other_evidence", label: "count only beside other evidence" },
  { value: "ignore", label: "are ignored" },
];

export const FOUR_EYES: readonly { readonly value: PolicyAsked["four_eyes"]; readonly label: string }[] = [
  { value: "never", label: "one person decides" },
  { value: "true_positives", label: "a second person checks true positives" },
  { value: "always", label: "a second person checks every decision" },
];

const FIELDS: Readonly<Record<string, string>> = {
  name: "Name",
  threshold: "Threshold",
  thresholds: "Thresholds of their own",
  weak_aliases: "Weak aliases",
  fields: "Fields compared",
  four_eyes: "Four eyes",
  retention: "Retention",
  lists: "Lists",
};

export function policyFieldText(field: string): string {
  return FIELDS[field] ?? field.replaceAll("_", " ");
}

/** What can be compared beside the name. */
export const COMPARED: PolicyAsked["fields"] = ["birth_date", "country", "identifier", "address"];

/** A value of a policy as a person reads it. */
export function policyValueText(value: unknown): string {
  if (value === null) return "all current lists";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(policyValueText).join("; ");
  if (typeof value === "object") {
    return Object.entries(value as object)
      .map(([name, part]) => `${name} ${String(part)}`)
      .join(", ");
  }
  if (COMPARED.some((field) => field === value)) return fieldText(String(value)).toLowerCase();
  const known = [...WEAK_ALIASES, ...FOUR_EYES].find((option) => option.value === value);
  return known?.label ?? String(value);
}

/** What can be asked for of a policy: all but what the service gives it. */
export function askedOf(policy: PolicyAsked): PolicyAsked {
  const { name, threshold, thresholds, weak_aliases, fields, four_eyes, retention, lists } = policy;
  return { name, threshold, thresholds, weak_aliases, fields, four_eyes, retention, lists };
}
