// How is a change of a list shown to a person? By regime: who came, who went, what changed in whom, old and new.

import type { FieldChange, ListedParty } from "@portcullis/register";
import type { WholeDelta } from "../usecases/diff.ts";
import type { Forecast, ForecastHit } from "../usecases/forecast.ts";
import { countText } from "./render-count.ts";
import { column, type Paint, safe, wrapped } from "./render-text.ts";

const COLUMNS = 100;
const ID_COLUMNS = 22;

/** The model's fields, in words. */
const WORDS: Readonly<Record<string, string>> = {
  birthDates: "birth dates",
  birthPlaces: "birth places",
  crossReferences: "cross references",
  lastUpdated: "last updated",
  raw: "other fields",
};

interface Entry {
  readonly sign: "+" | "-" | "~";
  readonly id: string;
  readonly party: ListedParty | undefined;
  /** Fields amended. */
  readonly fields: readonly string[];
}

function entriesOf({ delta, before, after }: WholeDelta): Entry[] {
  return [
    ...delta.added.map((id): Entry => ({ sign: "+", id, party: after.get(id), fields: [] })),
    ...delta.removed.map((id): Entry => ({ sign: "-", id, party: before.get(id), fields: [] })),
    ...delta.amended.map(({ party: id, fields }): Entry => ({ sign: "~", id, party: after.get(id), fields })),
  ];
}

/** Regimes in alphabetical order, each with its entries; a party of several stands under the first. */
function byRegime(entries: readonly Entry[]): [regime: string, entries: Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const regime = entry.party?.designations[0]?.regime ?? "regime not stated";
    const group = groups.get(regime);
    if (group) group.push(entry);
    else groups.set(regime, [entry]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function fieldWords(field: string): string {
  return WORDS[field] ?? field;
}

function changeLines({ field, went, came }: FieldChange, paint: Paint): string[] {
  const label = fieldWords(field);
  const told = (sign: string, style: "red" | "green", values: readonly string[]) =>
    values.flatMap((value) =>
      wrapped(`${label}: ${safe(value)}`, COLUMNS - 6).map((line, at) =>
        paint(style, at === 0 ? `    ${sign} ${line}` : `      ${line}`),
      ),
    );
  return [...told("-", "red", went), ...told("+", "green", came)];
}

const STYLE = { "+": "green", "-": "red", "~": "yellow" } as const;

function entryLines(entry: Entry, changes: readonly FieldChange[], paint: Paint): string[] {
  const name = safe(entry.party?.names[0]?.text ?? "");
  const fields = entry.fields.length === 0 || changes.length > 0 ? "" : ` (${entry.fields.map(fieldWords).join(", ")})`;
  const line = paint(STYLE[entry.sign], `${entry.sign} ${column(entry.id, ID_COLUMNS)} ${name}${fields}`);
  return [line, ...changes.flatMap((change) => changeLines(change, paint))];
}

function counted(entries: readonly Entry[]): string {
  const count = (sign: Entry["sign"]) => countText(entries.filter((entry) => entry.sign === sign).length);
  return `${count("+")} added, ${count("-")} removed, ${count("~")} amended`;
}

/** The delta, one line an element. `changesOf` gives the changes of an amended party, or none to leave them out. */
export function renderDelta(
  whole: WholeDelta,
  changesOf: (id: string) => readonly FieldChange[],
  paint: Paint,
): string[] {
  const entries = entriesOf(whole);
  const { list, from, to } = whole.delta;
  const lines = [paint("bold", `${list}: ${from} to ${to}: ${counted(entries)}`)];
  for (const [regime, group] of byRegime(entries)) {
    lines.push("", paint("bold", safe(regime)), paint("dim", counted(group)));
    for (const entry of group) lines.push(...entryLines(entry, entry.sign === "~" ? changesOf(entry.id) : [], paint));
  }
  return lines;
}

function hitLine(sign: string, { id, name, party, caption, score }: ForecastHit): string {
  return `${sign} ${column(safe(`${id} ${name}`), 40)} ${column(party, ID_COLUMNS)} ${score.toFixed(2)} ${safe(caption)}`;
}

/** What it means for our own subjects. */
export function renderForecast({ subjects, errors, gained, lost }: Forecast, paint: Paint): string[] {
  const unread = errors === 0 ? "" : `, ${countText(errors)} ${errors === 1 ? "row that is" : "rows that are"} none`;
  return [
    "",
    paint(
      "bold",
      `against ${countText(subjects)} subjects${unread}: ${countText(gained.length)} new hits, ${countText(lost.length)} gone`,
    ),
    ...gained.map((hit) => paint("red", hitLine("+", hit))),
    ...lost.map((hit) => paint("green", hitLine("-", hit))),
  ];
}
