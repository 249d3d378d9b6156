// What does one entry of the column "ids" state? "KW, 2019-04-30, 2009-05-01, A123, Passport": the label stands last, before it
// a number, before that a country and days, as far as there are any.

import { applyClause, type ClauseFault } from "../ofac-csv/apply-clause.ts";
import { readClause } from "../ofac-csv/read-clause.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";

const COUNTRY = /^[A-Z]{2}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The entry as OFAC writes it in its own remarks: "Passport A123 (KW) issued 2009-05-01 expires 2019-04-30". */
export function asRemark(entry: string): string {
  const parts = entry.split(", ").map(tidy);
  const label = parts.pop() ?? "";
  const country = parts.length > 1 && COUNTRY.test(parts[0] ?? "") ? parts.shift() : undefined;
  const days: string[] = [];
  while (days.length < 2 && parts.length > 1 && DAY.test(parts[0] ?? "")) days.push(parts.shift() as string);
  const value = parts.join(", ");
  const [expires, issued] = days;
  // One day alone is that of issue or of expiry; the list does not say which.
  const dates =
    issued === undefined ? expires && `issued or expires ${expires}` : `issued ${issued} expires ${expires}`;
  return [label, value, country && `(${country})`, dates].filter((part) => part !== undefined && part !== "").join(" ");
}

/** Takes the entry into the party; one whose label is not known is kept as printed. */
export function readNumber(party: PartyBuilder, entry: string, primary: string): ClauseFault | undefined {
  const clause = readClause(asRemark(entry));
  if (clause !== undefined) return applyClause(party, clause, primary);
  party.raw("ids", entry);
  return undefined;
}
