// Which of an entity's other ids are references of an authority's own list? OpenSanctions puts a prefix before them; ids that it
// made itself (hashes, names) are none.

import type { CrossReference } from "../../model/party.ts";

const REFERENTS: readonly (readonly [RegExp, (found: RegExpExecArray) => CrossReference])[] = [
  [/^ofac-(\d{1,7})$/, ([, number = ""]) => ({ scheme: "ofac", value: number })],
  [/^gb-fcdo-([a-z]{3}\d{4})$/, ([, id = ""]) => ({ scheme: "uk", value: id.toUpperCase() })],
  [/^gb-hmt-(\d{1,6})$/, ([, group = ""]) => ({ scheme: "ofsi-group", value: group })],
  [/^eu-fsf-eu-(\d+)-(\d+)$/, ([, first = "", second = ""]) => ({ scheme: "eu", value: `EU.${first}.${second}` })],
];

/** The cross-reference that an id of another list is, if it is one: "gb-fcdo-cyb0045" is CYB0045 of the UK's. */
export function crossReferenceOf(referent: string): CrossReference | undefined {
  for (const [pattern, read] of REFERENTS) {
    const found = pattern.exec(referent);
    if (found !== null) return read(found);
  }
  return undefined;
}
