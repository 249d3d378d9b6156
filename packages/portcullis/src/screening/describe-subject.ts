// How is a subject told to the matcher? In the same form as a listed party.

import { type DescribedKind, type Description, parsePartialDate } from "@portcullis/match";
import type { Subject } from "../subjects/subject.ts";
import { COMPARED_FIELDS, type ComparedField } from "./policy.ts";

function describedKind(subject: Subject): DescribedKind {
  const { kind } = subject;
  return kind === "person" || kind === "organisation" || kind === "vessel" || kind === "aircraft" ? kind : "unknown";
}

/** The subject in the matcher's form, as far as `fields` are compared. A wallet, domain or e-mail address is an identifier and no name. */
export function describeSubject(subject: Subject, fields: readonly ComparedField[] = COMPARED_FIELDS): Description {
  const nameIsIdentifier = subject.kind === "wallet" || subject.kind === "domain" || subject.kind === "email";
  const texts = nameIsIdentifier ? subject.aliases : [subject.name, ...subject.aliases];
  const compared = new Set(fields);
  const birthDates = compared.has("birth_date") ? subject.birthDates : [];
  // An identifier that stands for the name is what was asked for.
  const identifiers = compared.has("identifier") || nameIsIdentifier ? subject.identifiers : [];
  return {
    kind: describedKind(subject),
    names: texts.filter((text) => text !== "").map((text) => ({ text })),
    birthDates: birthDates.map(parsePartialDate).filter((date) => date !== undefined),
    countries: compared.has("country") ? subject.countries : [],
    identifiers: identifiers.flatMap(({ numbers }) => numbers),
    ...(subject.address === undefined || !compared.has("address") ? {} : { addresses: [subject.address] }),
  };
}
