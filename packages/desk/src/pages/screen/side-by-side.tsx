// What is known of both? Field by field, what was asked beside what the list prints, and whether it speaks for or against.

import type { PartyDetail } from "../../api/party-types.ts";
import type { Evidence, Hit, Subject } from "../../api/screening-types.ts";
import { fieldText } from "../../parts/agreement.ts";
import { bitsText, countryText, dayText } from "../../parts/format.ts";
import { numberText } from "../../parts/grounds.ts";
import { inertText } from "../../parts/inert-text.ts";
import styles from "./screen.module.css";

interface Field {
  readonly field: string;
  readonly asked: readonly string[];
  readonly listed: readonly string[];
}

function several(value: string | null): readonly string[] {
  return (value ?? "")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

function each(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ""))] as string[];
}

function fieldsOf(subject: Subject, hit: Hit, party: PartyDetail | undefined): readonly Field[] {
  const names = party?.names.map(({ text }) => text) ?? [hit.caption, hit.matched_name];
  const places = [...(party?.nationalities ?? []), ...(party?.countries ?? [])].map(({ printed }) => printed);
  const born = party?.birthDates.map(({ printed, date }) => (date === undefined ? printed : dayText(date)));
  const fields: readonly Field[] = [
    {
      field: "name",
      asked: each([subject.name, ...subject.aliases]),
      listed: each([hit.matched_name, ...names]),
    },
    { field: "kind", asked: several(subject.kind === "any" ? null : subject.kind), listed: each([party?.kind]) },
    { field: "birth_date", asked: several(subject.birth_date), listed: each(born ?? []) },
    { field: "country", asked: subject.countries.map(countryText), listed: each(places) },
    {
      field: "identifier",
      asked: subject.identifiers,
      listed: each(party?.identifiers.map(({ kind, printed }) => `${numberText(kind)} ${printed}`) ?? []),
    },
    {
      field: "address",
      asked: several(subject.address),
      listed: each(party?.addresses.map(({ printed }) => printed) ?? []),
    },
  ];
  return fields.filter(({ asked, listed }) => asked.length > 0 || listed.length > 0);
}

const SHOWN_MAX = 5;

function Values({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return <span className={styles["unknown"]}>not known</span>;
  return (
    <ul>
      {values.slice(0, SHOWN_MAX).map((value) => (
        <li key={value}>
          <bdi>{inertText(value)}</bdi>
        </li>
      ))}
      {values.length > SHOWN_MAX && <li className={styles["unknown"]}>and {values.length - SHOWN_MAX} more</li>}
    </ul>
  );
}

function Mark({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <span className={styles["uncompared"]}>not compared</span>;
  const bits = evidence.reduce((sum, piece) => sum + piece.bits, 0);
  return (
    <span className={styles["mark"]} data-sort={bits < 0 ? "against" : "for"}>
      {bits < 0 ? "against" : "for"} {bitsText(bits)}
    </span>
  );
}

export interface SideBySideProps {
  readonly subject: Subject;
  readonly hit: Hit;
  /** Absent while it is loaded, or where it cannot be. */
  readonly party: PartyDetail | undefined;
}

export function SideBySide({ subject, hit, party }: SideBySideProps) {
  return (
    <table className={styles["sideBySide"]}>
      <caption className="visually-hidden">What was asked beside what is listed</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Asked for</th>
          <th scope="col">Listed as {hit.party}</th>
        </tr>
      </thead>
      <tbody>
        {fieldsOf(subject, hit, party).map(({ field, asked, listed }) => (
          <tr key={field}>
            <th scope="row">
              {fieldText(field)}
              <Mark evidence={hit.evidence.filter((piece) => piece.field === field)} />
            </th>
            <td data-label="asked for">
              <Values values={asked} />
            </td>
            <td data-label="listed">
              <Values values={listed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
