// What the user tells about his correspondents: files of keys, outlets, colleagues and indicators.

import { readFile } from "node:fs/promises";
import type { Colleague, DkimKeys, Indicators, Outlet } from "@portcullis/mail";
import { inputFailure } from "../subjects/input-failure.ts";

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") throw await inputFailure("FILE_NOT_FOUND", `${path}: there is no such file.`);
    throw await inputFailure("FILE_UNREADABLE", `${path}: it cannot be read (${code}).`);
  }
}

/** Lines `name;value…`, `#` begins a comment; the header line of a CSV is left out. */
async function linesOf(path: string, header: string): Promise<readonly (readonly string[])[]> {
  const lines = (await textOf(path)).split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== "" && !line.startsWith("#") && !line.toLowerCase().startsWith(header))
    .map((line) => line.split(/[;,\t]/).map((piece) => piece.trim().replace(/^"|"$/g, "")));
}

/** `name,domain,domain…` a line. */
export async function readOutlets(path: string): Promise<readonly Outlet[]> {
  const lines = await linesOf(path, "name,");
  const outlets = lines.map(([name = "", ...domains]) => ({
    names: [name],
    domains: domains.filter((domain) => domain !== "").map((domain) => domain.toLowerCase()),
  }));
  const bad = outlets.find(({ names, domains }) => names[0] === "" || domains.length === 0);
  if (bad)
    throw await inputFailure(
      "OUTLETS_UNREADABLE",
      `${path}: "${bad.names[0]}" has no domain. Write name,domain on each line.`,
    );
  return outlets;
}

/** `name,address` a line. */
export async function readColleagues(path: string): Promise<readonly Colleague[]> {
  const people = (await linesOf(path, "name,")).map(([name = "", address = ""]) => ({ name, address }));
  const bad = people.find(({ address }) => !address.includes("@"));
  if (bad)
    throw await inputFailure(
      "COLLEAGUES_UNREADABLE",
      `${path}: "${bad.name}" has no address. Write name,address on each line.`,
    );
  return people;
}

export async function readKeyFile(path: string): Promise<DkimKeys> {
  const { readKeys } = await import("@portcullis/mail");
  const keys = readKeys(await textOf(path));
  if (keys.size > 0) return keys;
  throw await inputFailure(
    "KEYS_UNREADABLE",
    `${path} holds no DKIM key. Write "selector._domainkey.example.org v=DKIM1; p=…" on each line, or a zone file.`,
  );
}

export async function readIndicatorFiles(paths: readonly string[]): Promise<readonly Indicators[]> {
  const { readStix } = await import("@portcullis/mail");
  const all: Indicators[] = [];
  for (const path of paths) all.push(readStix(await textOf(path), path, path));
  return all;
}
