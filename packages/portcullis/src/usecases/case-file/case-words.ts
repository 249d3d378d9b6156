// In which words does a case file on paper say what its JSON says in codes? The code stays beside the words where somebody counts by it.

import type { Disposition } from "../../casework/alert.ts";
import { REASONS } from "../../casework/reasons.ts";

const DISPOSITIONS: Readonly<Record<string, string>> = {
  true_positive: "True positive",
  false_positive: "False positive",
  inconclusive: "Inconclusive",
};

export function dispositionText(disposition: string): string {
  return DISPOSITIONS[disposition] ?? disposition;
}

export function reasonText(disposition: Disposition, code: string | null): string {
  const label = REASONS[disposition].find((reason) => reason.code === code)?.label;
  return label === undefined ? `${code}` : `${label} (${code})`;
}

/** To the second; the JSON has what is finer. */
export function timeText(iso: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC` : iso;
}

const COUNTRIES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** `cn` as China (cn); what is no code stays as it is. */
export function countryText(code: string): string {
  const name = /^[a-z]{2}$/i.test(code) ? COUNTRIES.of(code.toUpperCase()) : undefined;
  return name === undefined ? code : `${name} (${code})`;
}

const FIELDS: Readonly<Record<string, string>> = { birth_date: "born" };

export function fieldText(field: string): string {
  return FIELDS[field] ?? field.replaceAll("_", " ");
}

/** What an act changed, in its order. */
export function detailText(detail: Readonly<Record<string, unknown>>): string {
  return Object.entries(detail)
    .filter((each): each is [string, string] => typeof each[1] === "string" && each[1] !== "")
    .map(([key, value]) => `${key.replaceAll("_", " ")}: ${key === "disposition" ? dispositionText(value) : value}`)
    .join("; ");
}
