// What changed between two editions of a list, at a glance and party by party? As `diff` says it, out of the file of parties.

import { type FieldChange, fieldChanges, fieldsAmended, type ListedParty, PortcullisError } from "@portcullis/register";
import { type CatalogueEdition, type CatalogueList, newestEdition } from "../store/catalogue.ts";
import { checkKept } from "./editions-in-force.ts";
import type { PartyIndex } from "./party-index.ts";

/** A party that came or went. */
export interface DeltaParty {
  readonly party: string;
  readonly caption: string;
  readonly kind: ListedParty["kind"];
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
}

export interface AmendedParty extends DeltaParty {
  readonly fields: readonly string[];
  readonly changes: readonly FieldChange[];
}

interface Count {
  readonly name: string;
  readonly added: number;
  readonly removed: number;
}

export interface ListDelta {
  readonly list: string;
  readonly from: string;
  readonly to: string;
  readonly from_edition: string;
  readonly to_edition: string;
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly amended: number;
    readonly unchanged: number;
  };
  /** How many amendments touch each field, the most first. */
  readonly fields: readonly { readonly field: string; readonly count: number }[];
  readonly kinds: readonly Count[];
  readonly regimes: readonly Count[];
  readonly added: readonly DeltaParty[];
  readonly removed: readonly DeltaParty[];
  readonly amended: readonly AmendedParty[];
  /** Where the next page of each part begins; null at its end. */
  readonly next: { readonly added: number | null; readonly removed: number | null; readonly amended: number | null };
}

/** All that changed; what each amendment says is read again when it is shown. */
interface WholeDelta {
  readonly added: readonly DeltaParty[];
  readonly removed: readonly DeltaParty[];
  readonly amended: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
    readonly fields: readonly string[];
  }[];
}

/** Deltas kept in memory: editions do not change. */
const KEPT_MAX = 8;

/** Parties compared between two other pieces of work. */
const BATCH = 200;

function briefly(party: ListedParty): DeltaParty {
  return {
    party: party.id,
    caption: party.names[0]?.text ?? party.id,
    kind: party.kind,
    regimes: [...new Set(party.designations.map(({ regime }) => regime))],
    measures: [...new Set(party.designations.flatMap(({ measures }) => measures))],
  };
}

/** The two editions compared: newest by the days named, else the two newest. Throws `NO_EDITION`, `EDITION_PRUNED` (input). */
export function editionsCompared(
  list: string,
  about: CatalogueList,
  from: string | undefined,
  to: string | undefined,
): readonly [CatalogueEdition, CatalogueEdition] {
  const after = newestEdition(about, to);
  const before =
    from === undefined
      ? after && about.editions.findLast(({ published }) => published < after.published)
      : newestEdition(about, from);
  if (after === undefined || before === undefined) {
    const have = about.editions.map(({ published }) => published).join(", ");
    const message = `${list} has no two editions to compare${from || to ? " by those dates" : ""}; loaded: ${have || "none"}.`;
    throw new PortcullisError("NO_EDITION", "input", message, { list });
  }
  checkKept(list, before);
  checkKept(list, after);
  return [before, after];
}

function counted(whole: WholeDelta, namesOf: (party: DeltaParty) => readonly string[]): readonly Count[] {
  const counts = new Map<string, { added: number; removed: number }>();
  for (const side of ["added", "removed"] as const) {
    for (const party of whole[side]) {
      for (const name of namesOf(party)) {
        const count = counts.get(name) ?? { added: 0, removed: 0 };
        count[side] += 1;
        counts.set(name, count);
      }
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .toSorted((a, b) => b.added + b.removed - a.added - a.removed || (a.name < b.name ? -1 : 1));
}

function fieldCounts({ amended }: WholeDelta): ListDelta["fields"] {
  const counts = new Map<string, number>();
  for (const { fields } of amended) for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, count]) => ({ field, count })).toSorted((a, b) => b.count - a.count);
}

export class ListDeltas {
  readonly #index: PartyIndex;
  readonly #kept = new Map<string, Promise<WholeDelta>>();

  constructor(index: PartyIndex) {
    this.#index = index;
  }

  async #workOut(list: string, earlier: CatalogueEdition, later: CatalogueEdition): Promise<WholeDelta> {
    const [before, after] = [await this.#index.edition(list, earlier), await this.#index.edition(list, later)];
    const { database } = this.#index;
    const [added, removed]: [DeltaParty[], DeltaParty[]] = [[], []];
    const amended: WholeDelta["amended"][number][] = [];
    for (const [at, { id, before: old, after: now }] of database.differing(before.number, after.number).entries()) {
      if (at % BATCH === BATCH - 1) await new Promise(setImmediate);
      if (old === undefined && now !== undefined) added.push(briefly(database.read(now)));
      else if (old !== undefined && now === undefined) removed.push(briefly(database.read(old)));
      else if (old !== undefined && now !== undefined) {
        // Other words need not be another content: the order of values is no statement.
        const fields = fieldsAmended(database.read(old), database.read(now));
        if (fields.length > 0) amended.push({ id, before: old, after: now, fields });
      }
    }
    return { added, removed, amended };
  }

  #whole(list: string, before: CatalogueEdition, after: CatalogueEdition): Promise<WholeDelta> {
    const key = `${before.edition} ${after.edition}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = this.#workOut(list, before, after);
    made.catch(() => this.#kept.delete(key));
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }

  /** Throws what `editionsCompared` throws. Each part is shown from its own place on, at most `limit` of it. */
  async delta(
    list: string,
    about: CatalogueList,
    asked: {
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly at: Readonly<Record<"added" | "removed" | "amended", number>>;
      readonly limit: number;
    },
  ): Promise<ListDelta> {
    const [before, after] = editionsCompared(list, about, asked.from, asked.to);
    const whole = await this.#whole(list, before, after);
    const page = <T>(part: readonly T[], from: number): readonly T[] => part.slice(from, from + asked.limit);
    const next = (part: readonly unknown[], from: number): number | null =>
      from + asked.limit < part.length ? from + asked.limit : null;
    const { database } = this.#index;
    const { added, removed, amended } = whole;
    return {
      list,
      from: before.published,
      to: after.published,
      from_edition: before.edition,
      to_edition: after.edition,
      counts: {
        added: added.length,
        removed: removed.length,
        amended: amended.length,
        unchanged: after.parties - added.length - amended.length,
      },
      fields: fieldCounts(whole),
      kinds: counted(whole, ({ kind }) => [kind]),
      regimes: counted(whole, ({ regimes }) => regimes),
      added: page(added, asked.at.added),
      removed: page(removed, asked.at.removed),
      amended: page(amended, asked.at.amended).map(({ before: old, after: now, fields }) => {
        const [was, is] = [database.read(old), database.read(now)];
        return { ...briefly(is), fields, changes: fieldChanges(was, is) };
      }),
      next: {
        added: next(added, asked.at.added),
        removed: next(removed, asked.at.removed),
        amended: next(amended, asked.at.amended),
      },
    };
  }
}
