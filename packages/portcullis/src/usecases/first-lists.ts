// Where does somebody who has no lists yet get some? From the publishers, else a mirror, else the starter register that
// comes with the program: the first of them that gives a list.

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PortcullisError } from "@portcullis/register/errors";
import { openTransport } from "../fetch/transport.ts";
import type { Publisher } from "../publishers.ts";
import { openStore, type Store, type StoreWriter } from "../store/store.ts";
import { reachedPublishers } from "./reached-publishers.ts";
import { openMirror, updateFromMirror } from "./update-from-mirror.ts";
import { updateFromPublishers } from "./update-from-publishers.ts";
import type { ListOutcome, UpdateOptions } from "./update-outcome.ts";

/** The starter register, beside the sources and beside the built program alike. */
export const STARTER = resolve(import.meta.dirname, "../../data/starter");

/** Lists of the starter register live in a folder of their own: no real screening may take them for lists. */
const STARTER_FOLDER = "starter";

export type ListsFrom = "publishers" | "mirror" | "starter";

/** A list of the source that was not loaded, and why. */
export interface LeftOut {
  readonly list: string;
  readonly reason: string;
}

export interface FirstLists {
  readonly from: ListsFrom;
  /** Where they are now. */
  readonly store: Store;
  readonly leftOut: readonly LeftOut[];
  /** Why the sources before this one gave nothing, a sentence each. */
  readonly passedOver: readonly string[];
}

export interface FirstListsRequest {
  /** The data folder. */
  readonly folder: string;
  /** Whom to ask first. */
  readonly publishers: readonly Publisher[];
  /** PEM files of authorities to trust besides Node's. */
  readonly certificates: readonly string[];
  /** A folder or address with mirror.json; undefined or empty when there is none. */
  readonly mirror: string | undefined;
  readonly now: Date;
  readonly onProgress: (text: string) => void;
}

/** What a source gave, or in words why it gave nothing. */
type Attempt = { readonly store: Store; readonly leftOut: readonly LeftOut[] } | { readonly nothing: string };

async function attempt(
  request: FirstListsRequest,
  folder: string,
  update: (store: Store, writer: StoreWriter, options: UpdateOptions) => Promise<readonly ListOutcome[]>,
): Promise<Attempt> {
  const store = openStore(folder);
  const writer = await store.openWriter();
  try {
    const outcomes = await update(store, writer, {
      lists: [],
      now: request.now,
      onProgress: (list, doing) => request.onProgress(`${list}: ${doing}`),
      onOutcome: () => {},
    });
    const leftOut = outcomes.flatMap((outcome) =>
      "reason" in outcome ? [{ list: outcome.list, reason: outcome.reason }] : [],
    );
    if (leftOut.length < outcomes.length) return { store, leftOut };
    return {
      nothing: leftOut.map(({ list, reason }) => `${list}: ${reason}`).join("; ") || "it holds none",
    };
  } finally {
    await writer.release();
  }
}

async function fromPublishers(request: FirstListsRequest): Promise<Attempt> {
  const { publishers } = request;
  if (publishers.length === 0) return { nothing: "No publisher was asked." };
  request.onProgress("asking the publishers");
  const reached = await reachedPublishers(publishers);
  if (reached.length === 0) return { nothing: "No publisher could be reached." };
  const transport = openTransport({ certificates: request.certificates });
  const found = await attempt(request, request.folder, (store, writer, options) =>
    updateFromPublishers(store, writer, reached, transport, options),
  ).finally(() => transport.close());
  if ("nothing" in found) return { nothing: `The publishers gave no list (${found.nothing}).` };
  const missed = publishers.filter((publisher) => !reached.includes(publisher));
  return { ...found, leftOut: [...found.leftOut, ...missed.map(({ id }) => ({ list: id, reason: "no answer" }))] };
}

/** Only lists that are screened by default: the first look should not wait for history. */
async function fromMirror(request: FirstListsRequest, mirror: string): Promise<Attempt> {
  try {
    const lists = await openMirror(mirror);
    const isCurrent = ({ status }: { readonly status: string }): boolean => status === "current";
    const current = lists.filter(isCurrent).map(({ id }) => id);
    const others = lists.filter((list) => !isCurrent(list)).map(({ id, status }) => ({ list: id, reason: status }));
    if (current.length === 0) return { nothing: "The mirror that PORTCULLIS_MIRROR names holds no current list." };
    const found = await attempt(request, request.folder, (store, writer, options) =>
      updateFromMirror(store, writer, mirror, { ...options, lists: current }),
    );
    if ("nothing" in found)
      return { nothing: `The mirror that PORTCULLIS_MIRROR names gave no list (${found.nothing}).` };
    return { ...found, leftOut: [...found.leftOut, ...others] };
  } catch (error) {
    const ofMirror = error instanceof PortcullisError && /^(MIRROR|NETWORK)_/.test(error.code);
    if (!ofMirror) throw error;
    return { nothing: `The mirror that PORTCULLIS_MIRROR names cannot be used: ${error.message}` };
  }
}

/**
 * Loads lists from the first source that gives any. Lists of publishers and of a mirror are kept in the data folder, those
 * of the starter register in a folder under it. Throws when the data folder cannot be written, or the program's own starter
 * register cannot be read.
 */
export async function firstLists(request: FirstListsRequest): Promise<FirstLists> {
  const { folder, mirror } = request;
  const passedOver: string[] = [];
  const sources: readonly (readonly [ListsFrom, () => Promise<Attempt>])[] = [
    ["publishers", () => fromPublishers(request)],
    ...(mirror ? [["mirror", () => fromMirror(request, mirror)] as const] : []),
    [
      "starter",
      () =>
        attempt(request, join(folder, STARTER_FOLDER), (store, writer, options) =>
          updateFromMirror(store, writer, STARTER, options),
        ),
    ],
  ];
  for (const [from, load] of sources) {
    const found = await load();
    if ("store" in found) return { from, ...found, passedOver };
    passedOver.push(found.nothing);
  }
  throw new Error(`The starter register at ${STARTER} gave no list (${passedOver.at(-1)}).`);
}

/** What the starter register says of itself. */
export async function aboutStarter(): Promise<string> {
  const { about } = JSON.parse(await readFile(join(STARTER, "starter.json"), "utf8")) as { about: string };
  return about;
}
