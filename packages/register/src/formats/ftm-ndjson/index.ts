// How are FollowTheMoney entities read? One JSON object a line, in any order: parties, and what is joined to them.

import { PortcullisError } from "../../errors.ts";
import { LIMITS } from "../../limits.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import type { FormatInput, ListFormat, Parsed, SourceFile } from "../format.ts";
import { readLines } from "../starter-ndjson/read-lines.ts";
import { carriedParty } from "./carried-party.ts";
import { type EntityFault, readEntities } from "./entity.ts";
import { LINK_SCHEMATA, LINKED_PROPERTIES } from "./links.ts";
import { PARTY_SCHEMATA, PROPERTIES } from "./properties.ts";
import { readParty } from "./read-party.ts";
import { Shelf } from "./shelf.ts";

/** A problem quotes at most this much of an offending value. */
const QUOTED_CHARACTERS = 200;

class FtmReader {
  readonly #file: SourceFile;
  readonly #list: string;
  readonly #shelf = new Shelf();
  /** Properties that the tables do not know and that have been told. */
  readonly #strange = new Set<string>();
  /** Parties that stand beside the properties of their entities. */
  readonly #carried = new Map<string, ListedParty>();
  #lines = 0;

  constructor(file: SourceFile, list: string) {
    this.#file = file;
    this.#list = list;
  }

  async *parsed(): AsyncGenerator<Parsed> {
    for await (const { row, text, fault } of readLines(this.#file, LIMITS)) {
      if (fault === undefined && text.trim() === "") continue;
      this.#lines += 1;
      if (fault !== undefined) yield this.#problem(row, fault);
      else yield* this.#take(row, text);
    }
    if (this.#lines === 0) {
      const message = `${this.#file.name} is empty; expected one entity as JSON on each line.`;
      throw new PortcullisError("FILE_EMPTY", "input", message, { file: this.#file.name });
    }
    for (const { entity, row } of this.#shelf.parties()) {
      const { party, faults } = readParty(entity, this.#list, this.#shelf);
      const carried = this.#carried.get(entity.id);
      if (carried !== undefined) {
        yield { party: carried };
        continue;
      }
      for (const fault of faults) yield this.#problem(row, fault);
      if (party !== undefined) yield { party };
    }
    for (const { entity, row } of this.#shelf.unclaimed()) {
      const expected = `a party of the file; what this ${entity.schema} states is left out`;
      yield this.#problem(row, { code: "PARTY_MISSING", field: "id", value: entity.id, expected });
    }
  }

  *#take(row: number, text: string): Generator<Parsed> {
    const json = parsedJson(text);
    if (json === undefined) {
      if (this.#lines === 1 && /^\s*\[/.test(text)) throw this.#unexpected();
      yield this.#problem(row, { code: "JSON_INVALID", value: text, expected: "one entity as a line of JSON" });
      return;
    }
    if (this.#lines === 1 && Array.isArray(json)) throw this.#unexpected();
    const { entities, faults } = readEntities(json);
    const carried = carriedParty(json, this.#list);
    if (carried !== undefined && entities[0] !== undefined) this.#carried.set(entities[0].id, carried);
    for (const fault of faults) yield this.#problem(row, fault);
    for (const [at, entity] of entities.entries()) {
      // An entity nested in another may stand in the file by itself, too.
      if (!this.#shelf.put(entity, row) && at === 0) {
        const expected = "each entity once; the first counts";
        yield this.#problem(row, { code: "PARTY_DUPLICATE", field: "id", value: entity.id, expected });
      }
      yield* this.#strangers(entity.schema, Object.keys(entity.properties), row);
    }
  }

  /** Properties of no table: told once each, kept raw in every party. */
  *#strangers(schema: string, properties: readonly string[], row: number): Generator<Parsed> {
    const isLinked = LINK_SCHEMATA.has(schema) || schema === "Address" || schema === "Position";
    const isParty = PARTY_SCHEMATA.has(schema) || schema === "CryptoWallet";
    if (!isLinked && !isParty) return;
    for (const property of properties) {
      const path = isParty && schema !== "CryptoWallet" ? property : `${schema}.${property}`;
      const known = Object.hasOwn(PROPERTIES, property) || Object.hasOwn(LINKED_PROPERTIES, `${schema}.${property}`);
      if (known || this.#strange.has(path)) continue;
      this.#strange.add(path);
      const expected = "a property of FollowTheMoney; its values are kept as they are";
      yield this.#problem(row, { code: "COLUMN_UNKNOWN", field: path, expected });
    }
  }

  #unexpected(): PortcullisError {
    const file = this.#file.name;
    const message = `${file} holds one JSON array; FollowTheMoney lines are one object a line, without brackets around them.`;
    return new PortcullisError("FORMAT_UNEXPECTED", "input", message, { file });
  }

  #problem(row: number, fault: Omit<EntityFault, "field"> & Pick<Problem, "field">): { readonly problem: Problem } {
    const { value = "", ...rest } = fault;
    const quoted = value === "" ? {} : { value: value.slice(0, QUOTED_CHARACTERS) };
    return { problem: { ...rest, file: this.#file.name, row, ...quoted } };
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function* parse(input: FormatInput): AsyncGenerator<Parsed> {
  const { files, list } = input;
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    const message = `ftm-ndjson reads one file, entities one a line; ${files.length} were given.`;
    throw new PortcullisError("FILES_UNEXPECTED", "input", message, { list, files: files.length });
  }
  yield* new FtmReader(file, list).parsed();
}

/** FollowTheMoney entities as OpenSanctions and others export them: `entities.ftm.json`, `targets.nested.json`. */
export const ftmNdjson: ListFormat = {
  id: "ftm-ndjson",
  title: "FollowTheMoney entities, one JSON object a line",
  filesExpected: "entities.ftm.json or targets.nested.json",
  parse,
};
