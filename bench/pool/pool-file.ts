// How is the pool kept? As CSV, one pair a line.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { DescribedKind } from "@portcullis/match";
import { parse } from "csv-parse/sync";
import type { Side } from "./clusters.ts";
import type { PoolPair } from "./pairs.ts";

const COLUMNS = ["side", "same", "origin", "kind", "scripts", "name1", "name2", "party1", "party2"] as const;

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writePairs(pairs: readonly PoolPair[]): string {
  const lines = pairs.map((pair) => COLUMNS.map((column) => cell(String(pair[column]))).join(","));
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

export function readPairs(path: string): PoolPair[] {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const rows: Record<(typeof COLUMNS)[number], string>[] = parse(text, { columns: true });
  return rows.map((row) => ({
    ...row,
    side: row.side as Side,
    same: row.same === "true",
    origin: row.origin as PoolPair["origin"],
    kind: row.kind as DescribedKind,
  }));
}
