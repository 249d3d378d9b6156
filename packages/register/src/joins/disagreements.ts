// In what do the authorities disagree who list one party? Each statement stays its authority's own; here they are held side by
// side.

import { parsePartialDate } from "@portcullis/match";
import type { ListedParty } from "../model/party.ts";

/** What one list states of the field. */
export interface ListedValue {
  readonly party: string;
  readonly values: readonly string[];
}

/** A field in which nothing that one list states agrees with what another does. */
export interface Disagreement {
  readonly field: "birthDates" | "nationalities" | "gender" | "kind";
  readonly stated: readonly ListedValue[];
}

/** First and last year that the date may be in. */
function years(edtf: string): readonly [from: number, to: number] | undefined {
  const date = parsePartialDate(edtf);
  if (date === undefined) return undefined;
  const slack = date.circa ? 2 : 0;
  return [date.year - slack, (date.to?.year ?? date.year) + slack];
}

/** Whether two dates may be of one birth: to the day when both are, else their years meet. */
function datesMeet(a: string, b: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(a) && /^\d{4}-\d\d-\d\d$/.test(b)) return a === b;
  const [x, y] = [years(a), years(b)];
  return x !== undefined && y !== undefined && x[0] <= y[1] && y[0] <= x[1];
}

function same(a: string, b: string): boolean {
  return a === b;
}

interface Field {
  readonly field: Disagreement["field"];
  readonly of: (party: ListedParty) => readonly (string | undefined)[];
  readonly agree: (a: string, b: string) => boolean;
}

const FIELDS: readonly Field[] = [
  { field: "kind", of: ({ kind }) => (kind === "unknown" ? [] : [kind]), agree: same },
  { field: "birthDates", of: ({ birthDates }) => birthDates.map(({ date }) => date), agree: datesMeet },
  { field: "nationalities", of: ({ nationalities }) => nationalities.map(({ code }) => code), agree: same },
  { field: "gender", of: ({ gender }) => [gender], agree: same },
];

/** Disagreements among the parties of one group; lists that say nothing of a field take no part in it. */
export function disagreements(parties: readonly ListedParty[]): Disagreement[] {
  return FIELDS.flatMap(({ field, of, agree }) => {
    const stated = parties
      .map((party) => ({ party: party.id, values: [...new Set(of(party).filter((value) => value !== undefined))] }))
      .filter(({ values }) => values.length > 0);
    const apart = stated.some((a, at) =>
      stated.slice(at + 1).some((b) => !a.values.some((x) => b.values.some((y) => agree(x, y)))),
    );
    return apart ? [{ field, stated }] : [];
  });
}
