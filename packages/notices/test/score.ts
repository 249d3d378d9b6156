// How much of what was labelled does the reader find, and how much else? By the rules of the labelled notices: half of the union of both
// spans must be shared, names must be equal or nearly, speakers must agree.

import { type ReadNotice, readNotice } from "../src/read-notice.ts";
import type { Span } from "../src/text/spans.ts";
import { CATEGORIES, type Category, type Label, type MarkedText } from "./marked-text.ts";

export interface Tally {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface ScoredText {
  readonly id: string;
  readonly tallies: Readonly<Record<Category, Tally>>;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

interface Prediction extends Span {
  readonly name?: string;
  readonly speaker?: string;
}

function share(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + (b.end - b.start) - both);
}

function namesAgree(predicted: string, labelled: string): boolean {
  const [own, theirs] = [predicted.toLowerCase(), labelled.replace(/\s/gu, " ").toLowerCase()];
  return own === theirs || (theirs.includes(own) && own.length >= 0.8 * theirs.length);
}

function hits(text: string, prediction: Prediction, label: Label): boolean {
  const { name } = prediction;
  const places = label.places.filter((place) => share(place, prediction) >= 0.5);
  if (places.length === 0) return false;
  if (name !== undefined) return places.some(({ start, end }) => namesAgree(name, text.slice(start, end)));
  if (prediction.speaker === undefined || label.detail === "") return true;
  return prediction.speaker.includes(label.detail) || label.detail.includes(prediction.speaker);
}

function predictions(notice: ReadNotice, category: Category): readonly Prediction[] {
  return notice[category].map((each): Prediction => {
    const { start, end } = each;
    if (category === "designated" || category === "actors")
      return { start, end, name: (each as { name: string }).name };
    return category === "denials" ? { start, end, speaker: (each as { speaker: string }).speaker } : { start, end };
  });
}

/** Reads a text and holds what is found against its labels. */
export function scored({ id, text, labels }: MarkedText): ScoredText {
  const notice = readNotice(id, text);
  const tallies: Partial<Record<Category, Tally>> = {};
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const category of CATEGORIES) {
    const own = labels.filter((label) => label.category === category);
    const found = new Set<Label>();
    let bad = 0;
    for (const prediction of predictions(notice, category)) {
      const hit =
        own.find((label) => hits(text, prediction, label) && !found.has(label)) ??
        own.find((label) => hits(text, prediction, label));
      if (hit === undefined) {
        bad += 1;
        wrong.push(`${category}: ${text.slice(prediction.start, prediction.end)}`);
      } else found.add(hit);
    }
    const counted = own.filter(({ optional }) => !optional);
    const lost = counted.filter((label) => !found.has(label));
    missed.push(...lost.map((label) => `${category}: ${label.text}`));
    tallies[category] = { found: counted.length - lost.length, wrong: bad, missed: lost.length };
  }
  return { id, tallies: tallies as Record<Category, Tally>, wrong, missed };
}

/** Precision, recall and their harmonic mean over all texts together. */
export function totals(texts: readonly ScoredText[], category: Category) {
  const sum = (key: keyof Tally) => texts.reduce((all, each) => all + each.tallies[category][key], 0);
  const [found, wrong, missed] = [sum("found"), sum("wrong"), sum("missed")];
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, wrong, missed, precision, recall, f1 };
}
