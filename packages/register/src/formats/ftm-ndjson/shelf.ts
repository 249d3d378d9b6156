// Which entities belong to which party? A party's sanctions, documents and ties may stand before it or after it in the file, so
// that all are kept, as bytes, until the last line is read.

import type { FtmEntity, Texts } from "./entity.ts";
import { LINK_SCHEMATA } from "./links.ts";
import { PARTY_SCHEMATA } from "./properties.ts";

/** An entity that states something of a party, and where it stands. */
export interface Linked {
  readonly entity: FtmEntity;
  readonly row: number;
}

interface Kept {
  readonly bytes: Buffer;
  readonly row: number;
}

/** Longer values are no ids of entities. */
const ID_CHARACTERS_MAX = 500;

/** Entities that others refer to and that are no parties. */
const REFERRED_TO: ReadonlySet<string> = new Set(["Address", "Position"]);

export class Shelf {
  readonly #parties = new Map<string, Kept>();
  /** Id of a party → what states something of it. */
  readonly #linked = new Map<string, Kept[]>();
  /** Addresses and positions by id. */
  readonly #referredTo = new Map<string, Kept>();
  /** What an entity is called, by id: parties and positions. */
  readonly #captions = new Map<string, string>();
  /** Links, until one of their parties is found. */
  readonly #unclaimed = new Set<Kept>();

  /** Keeps an entity. False when its id is already that of another one; the first counts. */
  put(entity: FtmEntity, row: number): boolean {
    const kept = { bytes: Buffer.from(JSON.stringify(entity)), row };
    if (isParty(entity)) {
      if (this.#captions.has(entity.id)) return false;
      this.#captions.set(entity.id, nameOf(entity));
      this.#parties.set(entity.id, kept);
      return true;
    }
    if (REFERRED_TO.has(entity.schema)) {
      if (this.#referredTo.has(entity.id)) return false;
      this.#referredTo.set(entity.id, kept);
      return true;
    }
    for (const id of endsOf(entity)) {
      const linked = this.#linked.get(id);
      if (linked === undefined) this.#linked.set(id, [kept]);
      else linked.push(kept);
    }
    this.#unclaimed.add(kept);
    return true;
  }

  /** Parties in the order of the file, each once, and where they stand. Parties that are no target are passed over. */
  *parties(): Generator<Linked, void> {
    for (const [id, kept] of this.#parties) {
      for (const linked of this.#linked.get(id) ?? []) this.#unclaimed.delete(linked);
      const entity = parsed(kept);
      if (entity.target !== false) yield { entity, row: kept.row };
    }
  }

  /** What states something of the party, in the order of the file. */
  linkedTo(id: string): readonly Linked[] {
    return (this.#linked.get(id) ?? []).map((kept) => ({ entity: parsed(kept), row: kept.row }));
  }

  /** The address or position of this id. */
  referredTo(id: string): FtmEntity | undefined {
    const kept = this.#referredTo.get(id);
    return kept && parsed(kept);
  }

  /** What the party of this id is called; the id where the file has no such party. */
  caption(id: string): string {
    return this.#captions.get(id) ?? id;
  }

  /** Once all parties are read: what states something of none of them. */
  *unclaimed(): Generator<Linked, void> {
    for (const kept of this.#unclaimed) yield { entity: parsed(kept), row: kept.row };
  }
}

function isParty(entity: FtmEntity): boolean {
  if (entity.schema === "CryptoWallet") return !Object.hasOwn(entity.properties, "holder");
  // A schema that is not known is a party when it bears a name and ties nobody.
  if (LINK_SCHEMATA.has(entity.schema) || REFERRED_TO.has(entity.schema)) return false;
  return PARTY_SCHEMATA.has(entity.schema) || Object.hasOwn(entity.properties, "name");
}

function nameOf({ caption, properties, id }: FtmEntity): string {
  return caption || text(properties, "name") || id;
}

function text(properties: Texts, name: string): string {
  return properties[name]?.[0] ?? "";
}

/** Ids that the entity refers to: its known ends, or whatever may be an id in one of a schema that is not known. */
function endsOf(entity: FtmEntity): Set<string> {
  const known = LINK_SCHEMATA.get(entity.schema);
  const names = known === undefined ? Object.keys(entity.properties) : Object.keys(known.ends);
  const values = names.flatMap((name) => entity.properties[name] ?? []);
  return new Set(values.filter((value) => value.length <= ID_CHARACTERS_MAX && value !== entity.id));
}

function parsed({ bytes }: Kept): FtmEntity {
  return JSON.parse(bytes.toString()) as FtmEntity;
}
