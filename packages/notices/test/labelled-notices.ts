// Which labels do the real notices of the mirror bear? Read into the form of our own.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/text/spans.ts";
import { CATEGORIES, type Category, type Label, type MarkedText } from "./marked-text.ts";

interface Gold extends Span {
  readonly optional?: boolean;
  readonly mentions?: readonly (readonly [number, number])[];
  readonly name?: string;
  readonly text?: string;
  readonly phrase?: string;
  readonly speaker?: { readonly text: string } | null;
  readonly aliases?: readonly (Gold | string)[];
}

function placesOf({ start, end, mentions = [] }: Gold): readonly Span[] {
  return [{ start, end }, ...mentions.map(([from, to]) => ({ start: from, end: to }))];
}

function labelOf(category: Category, gold: Gold): Label {
  const { optional = false, name, text, phrase, speaker } = gold;
  const also = (gold.aliases ?? []).flatMap((alias) => (typeof alias === "string" ? [] : placesOf(alias)));
  const places = [...placesOf(gold), ...also];
  return { category, text: name ?? phrase ?? text ?? "", detail: speaker?.text ?? "", optional, places };
}

/** Labelled notices of a folder, one JSON file each. */
export function realTexts(folder: string): readonly MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file): MarkedText => {
      const { id, text, labels } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const read = CATEGORIES.flatMap((category) =>
        ((labels[category] ?? []) as readonly Gold[]).map((gold) => labelOf(category, gold)),
      );
      return { id, text, labels: read };
    });
}
