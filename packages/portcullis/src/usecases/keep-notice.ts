// What becomes of a text that was read? Its statements are kept; those it designates are screened at once, and whoever no list holds yet
// can be made a provisional entry.

import { createHash } from "node:crypto";
import { type ReadNotice, readNotice } from "@portcullis/notices";
import type { Identifier, ListedParty, PartyKind } from "@portcullis/register";
import { canonicalNumber } from "@portcullis/register";
import { PROVISIONAL_LIST } from "../store/catalogue.ts";
import type { KeptEntry, StatementStore } from "../store/statement-store.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { describedBy } from "./entry-details.ts";
import { writeProvisionalEditions } from "./provisional-editions.ts";
import type { ScreenedName } from "./screen-names.ts";

export interface NoticeOrigin {
  readonly name: string;
  readonly publisher: string;
  /** ISO date. */
  readonly statedOn: string;
  /** The list that is expected to bring those designated. */
  readonly list?: string | undefined;
}

export interface KeptNotice {
  readonly document: string;
  readonly notice: ReadNotice;
}

/** Reads a text under the id of its content, and keeps it with all its statements. Again is once. */
export function keepNotice(statements: StatementStore, text: string, origin: NoticeOrigin, now: Date): KeptNotice {
  const { name, publisher, statedOn } = origin;
  const document = createHash("sha256").update(text).digest("hex");
  const notice = readNotice(document, text, { publisher, statedOn });
  const keptAt = now.toISOString();
  statements.together(() => {
    statements.keepDocument({ id: document, name, publisher, statedOn, language: notice.language, keptAt, text });
    statements.keep(notice.statements, keptAt);
  });
  return { document, notice };
}

const LISTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:FCDO|Foreign Office|Foreign, Commonwealth|HM Treasury|OFSI|UK|United Kingdom|gov\.uk)\b/iu, "uk"],
  [/\b(?:OFAC|US Treasury|U\.S\. Treasury|Department of the Treasury|State Department)\b/iu, "us-sdn"],
  [/\b(?:Council of the (?:EU|European Union)|European (?:Union|Council|Commission)|EU)\b/u, "eu"],
  [/\b(?:Security Council|United Nations|UN)\b/u, "un"],
  [/\b(?:DFAT|Australian?)\b/u, "au"],
  [/\b(?:Global Affairs Canada|Canada)\b/u, "ca"],
];

/** The list that brings what a publisher announces, where its name tells. */
export function listOf(publisher: string): string | undefined {
  return LISTS.find(([words]) => words.test(publisher))?.[1];
}

const KINDS: Readonly<Record<string, PartyKind>> = { person: "person", organisation: "organisation", vessel: "vessel" };

const MEASURES: Readonly<Record<string, string>> = { asset_freeze: "Asset freeze", travel_ban: "Travel ban" };

function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? createHash("sha256").update(name).digest("hex").slice(0, 12) : plain.slice(0, 60);
}

function partyOf({ notice }: KeptNotice, at: number, origin: NoticeOrigin, text: string): ListedParty {
  const designated = notice.designated[at] as ReadNotice["designated"][number];
  const { name, kind, aliases, details = [], start, end } = designated;
  const { identifiers: numbers, ...described } = describedBy(details, origin.list ?? listOf(origin.publisher));
  const reference = `${origin.statedOn}-${slug(name)}`;
  const isWallet = kind === "wallet";
  const number = isWallet ? (canonicalNumber("wallet", name) ?? name) : "";
  const identifiers: readonly Identifier[] = isWallet ? [{ kind: "wallet", printed: name, number }] : [];
  const measures = [...new Set(notice.measures.flatMap(({ type }) => MEASURES[type] ?? []))];
  const script = /\p{Script=Han}/u.test(name) ? "Hani" : "Latn";
  const listedName = (each: string, type: "primary" | "alias") =>
    ({ text: each, type, strength: "unstated", script }) as const;
  return {
    id: `${PROVISIONAL_LIST}/${reference}`,
    list: PROVISIONAL_LIST,
    reference,
    kind: KINDS[kind] ?? "unknown",
    names: [listedName(name, "primary"), ...aliases.map((alias) => listedName(alias.name, "alias"))],
    designations: [
      {
        regime: "announced, not listed yet",
        authority: origin.publisher,
        measures,
        listedOn: { printed: origin.statedOn, date: origin.statedOn },
      },
    ],
    ...described,
    countries: [],
    identifiers: [...identifiers, ...numbers],
    crossReferences: [],
    titles: [],
    reasons: [],
    remarks: [
      text
        .slice(Math.max(0, start - 160), end + 160)
        .replace(/\s+/gu, " ")
        .trim(),
    ],
    links: [],
    raw: {},
  };
}

/**
 * Makes provisional entries of those designated whom no list holds.
 * @param screened the answers for those designated, in their order
 */
export async function openEntries(
  store: Store,
  statements: StatementStore,
  writer: StoreWriter,
  kept: KeptNotice,
  origin: NoticeOrigin,
  text: string,
  screened: readonly ScreenedName[],
  now: Date,
): Promise<readonly KeptEntry[]> {
  const list = origin.list ?? listOf(origin.publisher);
  const known = new Set(statements.entries().map(({ id }) => id));
  const entries = kept.notice.designated.flatMap((_, at): readonly KeptEntry[] => {
    if (screened[at]?.isListed === true) return [];
    const party = partyOf(kept, at, origin, text);
    if (known.has(party.id)) return [];
    const common = {
      id: party.id,
      openedOn: origin.statedOn,
      keptAt: now.toISOString(),
      document: kept.document,
      party,
    };
    return [list === undefined ? common : { ...common, list }];
  });
  if (entries.length === 0) return [];
  statements.together(() => {
    for (const entry of entries) statements.keepEntry(entry);
  });
  await writeProvisionalEditions(store, statements, writer, origin.statedOn, now);
  return entries;
}
