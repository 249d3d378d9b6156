// Which lists are fetched, from where, and how is that changed by somebody who does not edit files? What they set stands in
// `publishers.json`, beside what others wrote there by hand.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PortcullisError } from "@portcullis/register/errors";
import { PUBLISHERS, type Publisher } from "../publishers.ts";
import { writeAtomic } from "../store/durable-files.ts";
import { publisherSettings, SETTINGS_FILE, settingsOf } from "./publisher-settings.ts";

export interface ListSource extends Publisher {
  /** Whether an update fetches it. */
  readonly on: boolean;
  /** Whether it is fetched otherwise than the program comes with. */
  readonly changed: boolean;
}

export interface SourceChange {
  readonly on?: boolean | undefined;
  /** In the format's order; empty for the addresses that the program comes with. */
  readonly urls?: readonly string[] | undefined;
  readonly cadenceDays?: number | undefined;
}

function isChanged(publisher: Publisher): boolean {
  const shipped = PUBLISHERS.find(({ id }) => id === publisher.id);
  return JSON.stringify(shipped) !== JSON.stringify(publisher);
}

/** In the order of the table, those that are off in their places; then one's own. */
export async function listSources(folder: string): Promise<readonly ListSource[]> {
  const { publishers, off } = await publisherSettings(folder);
  const place = ({ id }: Publisher) => {
    const at = PUBLISHERS.findIndex((shipped) => shipped.id === id);
    return at < 0 ? PUBLISHERS.length : at;
  };
  const all = [
    ...publishers.map((publisher) => ({ ...publisher, on: true, changed: isChanged(publisher) })),
    ...off.map((publisher) => ({ ...publisher, on: false, changed: isChanged(publisher) })),
  ];
  return all.toSorted((a, b) => place(a) - place(b));
}

type Settings = Readonly<Record<string, unknown>> & { readonly lists?: Readonly<Record<string, unknown>> };

async function written(path: string): Promise<Settings> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Settings;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return {};
    throw error;
  }
}

/** What the file says of the list after the change; undefined where it says nothing any more. */
function changedEntry(id: string, before: unknown, { on, urls, cadenceDays }: SourceChange): object | undefined {
  const { off = before === false, ...fields } = (before === false ? {} : (before ?? {})) as Record<string, unknown>;
  const isOff = on === undefined ? off === true : !on;
  const next: Record<string, unknown> = { ...fields };
  if (urls !== undefined && urls.length > 0) next["urls"] = urls;
  if (urls?.length === 0) delete next["urls"];
  if (cadenceDays !== undefined) next["cadenceDays"] = cadenceDays;
  const shipped = PUBLISHERS.find((publisher) => publisher.id === id);
  for (const [name, value] of Object.entries(next)) {
    if (JSON.stringify(shipped?.[name as keyof Publisher]) === JSON.stringify(value)) delete next[name];
  }
  if (isOff) next["off"] = true;
  return Object.keys(next).length === 0 ? undefined : next;
}

/**
 * Changes one list's source. Nothing is written that would not be read again. To be called one after the other. Throws `LIST_UNKNOWN`,
 * `SETTINGS_INVALID` (input).
 */
export async function changeSource(folder: string, id: string, change: SourceChange): Promise<ListSource> {
  const known = await listSources(folder);
  if (!known.some((source) => source.id === id)) {
    throw new PortcullisError("LIST_UNKNOWN", "input", `There is no list "${id.slice(0, 64)}" among the sources.`, {
      list: id.slice(0, 64),
    });
  }
  const path = join(folder, SETTINGS_FILE);
  const settings = await written(path);
  const { [id]: before, ...others } = settings.lists ?? {};
  const entry = changedEntry(id, before, change);
  const lists = entry === undefined ? others : { ...others, [id]: entry };
  const text = `${JSON.stringify({ ...settings, lists }, undefined, 2)}\n`;
  await settingsOf(text, path);
  await writeAtomic(path, Buffer.from(text), folder);
  const now = (await listSources(folder)).find((source) => source.id === id);
  if (now === undefined) throw new Error(`the source ${id} is gone`);
  return now;
}
