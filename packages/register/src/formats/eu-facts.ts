// What do the values of the EU's current list come to? Its XML and its CSV state the same under the same names: attributes in one,
// columns behind a prefix in the other.

import type { IdentifierKind, PartyKind } from "../model/party.ts";
import type { Problem } from "../model/problem.ts";
import { countryOf } from "../values/country.ts";
import { statedDate } from "../values/stated-date.ts";
import { type PartyBuilder, tidy } from "./party-builder.ts";

/** A value by the name of its attribute; "" when the fact does not state it. */
export type Stated = (name: string) => string;

export type EuFault = Pick<Problem, "code" | "field" | "value" | "expected">;

export const EU_KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ["person", "person"],
  ["enterprise", "organisation"],
  ["p", "person"],
  ["e", "organisation"],
]);

/** The publisher's own codes of documents and numbers. */
const DOCUMENTS: Readonly<Record<string, IdentifierKind>> = {
  passport: "passport",
  id: "national-id",
  ssn: "national-id",
  fiscalcode: "tax-id",
  tradelic: "registration",
  regnumber: "registration",
  imo: "imo",
  swiftbic: "bic",
};

const GENDERS: Readonly<Record<string, "male" | "female">> = { M: "male", F: "female" };

const FLAGS = ["diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer"] as const;
const FLAG_WORDS: Readonly<Record<(typeof FLAGS)[number], string>> = {
  diplomatic: "diplomatic",
  knownExpired: "known to have expired",
  knownFalse: "known to be false",
  reportedLost: "reported lost",
  revokedByIssuer: "revoked by the issuer",
};

const VALUE_CHARACTERS_MAX = 200;

/** The EU writes "00 UNKNOWN" where there is no country. */
function countryStated(stated: Stated): { readonly printed: string; readonly code?: string } | undefined {
  const [code, words] = [stated("countryIso2Code"), tidy(stated("countryDescription"))];
  if (words === "" || /^unknown$/i.test(words)) return code === "" || code === "00" ? undefined : countryOf(code);
  const byCode = code === "" || code === "00" ? undefined : countryOf(code).code;
  const country = byCode ?? countryOf(words).code;
  return country === undefined ? { printed: words } : { printed: words, code: country };
}

export function takeEuName(party: PartyBuilder, stated: Stated): void {
  const family = tidy(stated("lastName"));
  const given = `${stated("firstName")} ${stated("middleName")}`.split(/\s+/).filter((word) => word !== "");
  const whole = tidy(stated("wholeName")) || [...given, family].filter((word) => word !== "").join(" ");
  const language = stated("nameLanguage");
  const strong = stated("strong");
  party.name(whole, {
    type: party.nameCount === 0 ? "primary" : "alias",
    strength: strong === "false" ? "low" : "unstated",
    parts: party.kind === "person" && family !== "" ? { family, ...(given.length === 0 ? {} : { given }) } : undefined,
    language: language === "" ? undefined : language,
  });
  party.title(stated("title"));
  party.position(stated("function"));
  party.gender ??= GENDERS[stated("gender")];
}

function birthDateText(stated: Stated): string {
  const [day, month, year] = [stated("dayOfMonth"), stated("monthOfYear"), stated("year")];
  const [from, to] = [stated("yearRangeFrom"), stated("yearRangeTo")];
  if (stated("birthdate") !== "") return stated("birthdate");
  if (year !== "" && Number(year) > 0) {
    const parts = [year, ...(Number(month) > 0 ? [month] : []), ...(Number(month) > 0 && Number(day) > 0 ? [day] : [])];
    return parts.map((part) => part.padStart(2, "0")).join("-");
  }
  if (Number(from) > 0 && Number(to) > 0) return `${from} to ${to}`;
  return Number(from) > 0 ? from : Number(to) > 0 ? to : "";
}

/** ISO, or day first with slashes, as the CSV writes it. */
function dateOf(printed: string): ReturnType<typeof statedDate> {
  return statedDate(printed, printed.includes("/") ? "dmy" : "ymd");
}

export function takeEuBirth(party: PartyBuilder, stated: Stated, faults: EuFault[]): void {
  const printed = birthDateText(stated);
  const calendar = stated("calendarType");
  const circa = stated("circa") === "true" ? "circa " : "";
  // Day and month of another calendar are not those of ours.
  const foreign = calendar !== "" && !/^gregorian$/i.test(calendar);
  if (printed !== "" && foreign) party.raw("birthdate", `${circa}${printed} (${calendar})`);
  else if (printed !== "") {
    const date = dateOf(`${circa}${printed}`);
    party.birthDate(date);
    if (date.date === undefined) {
      const expected = "a date such as 1985-11-12 or 1985; kept as printed";
      faults.push({
        code: "DATE_INVALID",
        field: "birthdate",
        value: printed.slice(0, VALUE_CHARACTERS_MAX),
        expected,
      });
    }
  }
  const country = countryStated(stated);
  const places = [stated("place"), stated("city"), stated("region"), stated("zipCode")].map(tidy);
  const words = [...places, country?.printed ?? ""].filter((word) => word !== "");
  if (words.length > 0) party.birthPlace({ printed: words.join(", "), ...(country ? { country } : {}) });
}

export function takeEuCitizenship(party: PartyBuilder, stated: Stated): void {
  const country = countryStated(stated);
  if (country !== undefined) party.nationality(country);
  party.raw("citizenship region", stated("region"));
}

export function takeEuAddress(party: PartyBuilder, stated: Stated): void {
  const country = countryStated(stated);
  const [city, region, postalCode] = [stated("city"), stated("region"), stated("zipCode")].map(tidy) as [
    string,
    string,
    string,
  ];
  const box = tidy(stated("poBox"));
  const lines = [stated("street"), box === "" ? "" : `PO Box ${box}`, stated("place"), postalCode, city, region].map(
    tidy,
  );
  const printed = [...lines, country?.printed ?? ""].filter((line) => line !== "").join(", ");
  if (printed !== "") {
    party.address({
      printed,
      ...(city === "" ? {} : { city }),
      ...(region === "" ? {} : { region }),
      ...(postalCode === "" ? {} : { postalCode }),
      ...(country ? { country } : {}),
    });
  }
  if (stated("asAtListingTime") === "true") party.raw("address as at listing time", printed);
}

export function takeEuIdentification(party: PartyBuilder, stated: Stated): void {
  const number = tidy(stated("number")) || tidy(stated("latinNumber"));
  const label = tidy(stated("identificationTypeDescription"));
  const country = countryStated(stated);
  const dated = (name: string, words: string) => (stated(name) === "" ? "" : `${words} ${stated(name)}`);
  const notes = [
    ...FLAGS.filter((flag) => stated(flag) === "true").map((flag) => FLAG_WORDS[flag]),
    dated("issuedBy", "issued by"),
    dated("issuedDate", "issued"),
    dated("validFrom", "valid from"),
    dated("validTo", "valid to"),
    dated("nameOnDocument", "in the name of"),
    tidy(stated("region")),
    tidy(stated("remark")),
  ].filter((note) => note !== "");
  if (/\d/.test(number)) {
    party.identifier(DOCUMENTS[stated("identificationTypeCode").toLowerCase()] ?? "other", number, {
      country: country?.code,
      label: label === "" ? undefined : label,
      note: notes.length === 0 ? undefined : notes.join("; "),
    });
  } else if (number !== "" || notes.length > 0) {
    party.raw(
      "identification",
      [label, number, country?.printed ?? "", ...notes].filter((text) => text !== "").join(", "),
    );
  }
  if (country !== undefined && country.code === undefined) party.raw("identification country", country.printed);
}

/** Party, regime and act; `designated` is the party's own date, where it is stated. */
export function takeEuRegulation(party: PartyBuilder, stated: Stated, designated: string): void {
  const published = designated || stated("publicationDate");
  const regime = tidy(stated("programme"));
  const listedOn = dateOf(published);
  if (regime !== "") {
    party.designation({ regime, authority: "EU", measures: [], ...(published === "" ? {} : { listedOn }) });
  }
  party.raw("regulation", stated("numberTitle"));
  party.raw("publicationUrl", stated("publicationUrl"));
}
