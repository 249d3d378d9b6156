// How is a subject told to the matcher? In the same form as a listed party.

import { type DescribedKind, type Description, parsePartialDate } from "@portcullis/match";
import type { Subject } from "../subjects/subject.ts";

function describedKind(subject: Subject): DescribedKind {
  const { kind } = subject;
  return kind === "person" || kind === "organisation" || kind === "vessel" || kind === "aircraft" ? kind : "unknown";
}

/** The subject in the matcher's form. A wallet, domain or e-mail address is an identifier and no name. */
export function describeSubject(subject: Subject): Description {
  const nameIsIdentifier = subject.kind === "wallet" || subject.kind === "domain" || subject.kind === "email";
  const texts = nameIsIdentifier ? subject.aliases : [subject.name, ...subject.aliases];
  return {
    kind: describedKind(subject),
    names: texts.filter((text) => text !== "").map((text) => ({ text })),
    birthDates: subject.birthDates.map(parsePartialDate).filter((date) => date !== undefined),
    countries: subject.countries,
    identifiers: subject.identifiers.flatMap(({ numbers }) => numbers),
    ...(subject.address === undefined ? {} : { addresses: [subject.address] }),
  };
}
