// What does an announcement say of those it names that a comparison can use? Its dates, numbers and places in the forms that lists have.

import type { ReadNotice } from "@portcullis/notices";
import { canonicalNumber, countryOf, type Identifier, type ListedParty, statedDate } from "@portcullis/register";

type Detail = NonNullable<ReadNotice["designated"][number]["details"]>[number];

type Described = Pick<
  ListedParty,
  "birthDates" | "birthPlaces" | "nationalities" | "addresses" | "identifiers" | "positions"
>;

/** OFAC writes the month first where it writes digits; everybody else here the day. */
function orderOf(list: string | undefined): "mdy" | "dmy" {
  return list === "us-sdn" ? "mdy" : "dmy";
}

/** "E00123456 (China)", "74 11 304815": the number, and whose it is where that is printed. */
function identifierOf(kind: Identifier["kind"], printed: string): readonly Identifier[] {
  const country = /\(([^()]+)\)\s*$/u.exec(printed)?.[1];
  const own = printed.replace(/\s*\([^()]*\)\s*$/u, "");
  const number = canonicalNumber(kind, own);
  if (number === "") return [];
  const code = country === undefined ? undefined : countryOf(country).code;
  return [{ kind, printed, number, ...(code === undefined ? {} : { country: code }) }];
}

/** Details by their field; what is not understood stays as printed and compares with nothing. */
export function describedBy(details: readonly Detail[], list: string | undefined): Described {
  const of = (field: Detail["field"]): readonly string[] => [
    ...new Set(details.filter((each) => each.field === field).map(({ value }) => value)),
  ];
  return {
    birthDates: of("born").map((printed) => statedDate(printed, orderOf(list))),
    birthPlaces: of("birthplace").map((printed) => ({ printed })),
    nationalities: of("nationality").map(countryOf),
    addresses: of("address").map((printed) => ({ printed })),
    identifiers: [
      ...of("passport").flatMap((printed) => identifierOf("passport", printed)),
      ...of("national-id").flatMap((printed) => identifierOf("national-id", printed)),
    ],
    positions: of("position"),
  };
}
