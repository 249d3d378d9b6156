// Which other systems may call, for what, and until when? A key is shown once and kept as its hash; it names its id, so that it is found
// without trying all.

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { PortcullisError } from "@portcullis/register/errors";
import type { AccessStore, KeyRow } from "../../store/access/access-store.ts";
import type { KeyScope } from "./permissions.ts";

export const KEY_LIMITS = { nameCharactersMax: 100, daysMin: 1, daysMax: 3_650, daysStandard: 365 } as const;

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  /** The last day on which it was used. */
  readonly used_on: string | null;
  readonly state: "valid" | "expired" | "revoked";
}

export interface NewApiKey extends ApiKey {
  /** What the other system sends; it cannot be shown again. */
  readonly secret: string;
}

const DAY_MS = 86_400_000;
const SECRET = /^pck_([0-9a-f]{16})_([\w-]{43})$/;

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

function keyOf({ hash: _, scopes, ...row }: KeyRow, now: Date): ApiKey {
  const expired = row.expires_at <= now.toISOString();
  const state = row.revoked_at !== null ? "revoked" : expired ? "expired" : "valid";
  return { ...row, scopes: JSON.parse(scopes) as KeyScope[], state };
}

export interface KeyWish {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly days: number;
}

/** Throws `KEY_INVALID` (input). */
export function addKey(access: AccessStore, { name, scopes, days }: KeyWish, by: string, now: Date): NewApiKey {
  const { nameCharactersMax, daysMin, daysMax } = KEY_LIMITS;
  const trimmed = name.normalize("NFC").trim();
  const rightDays = Number.isInteger(days) && days >= daysMin && days <= daysMax;
  if (trimmed === "" || trimmed.length > nameCharactersMax || scopes.length === 0 || !rightDays) {
    const message = `A key has a name of 1 to ${nameCharactersMax} characters, at least one scope, and ${daysMin} to ${daysMax} days.`;
    throw new PortcullisError("KEY_INVALID", "input", message, {});
  }
  const id = randomBytes(8).toString("hex");
  const secret = `pck_${id}_${randomBytes(32).toString("base64url")}`;
  const row: KeyRow = {
    id: `key-${id}`,
    name: trimmed,
    hash: hashOf(secret),
    scopes: JSON.stringify([...new Set(scopes)]),
    created_by: by,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + days * DAY_MS).toISOString(),
    revoked_at: null,
    used_on: null,
  };
  access.addKey(row);
  return { ...keyOf(row, now), secret };
}

export function listKeys(access: AccessStore, now: Date): readonly ApiKey[] {
  return access.keys().map((row) => keyOf(row, now));
}

/** Throws `KEY_UNKNOWN` (input). */
export function revokeKey(access: AccessStore, id: string, now: Date): ApiKey {
  if (access.key(id) === undefined) {
    throw new PortcullisError("KEY_UNKNOWN", "input", `There is no key ${id}.`, { key: id });
  }
  access.revokeKey(id, now.toISOString());
  return keyOf(access.key(id) as KeyRow, now);
}

/** The key that a secret opens; `undefined` for what is none, with the state for one that no longer counts. */
export function checkKey(access: AccessStore, secret: string, now: Date): ApiKey | undefined {
  const id = SECRET.exec(secret)?.[1];
  if (id === undefined) return undefined;
  const row = access.key(`key-${id}`);
  if (row === undefined || !timingSafeEqual(hashOf(secret), row.hash)) return undefined;
  const key = keyOf(row, now);
  const today = now.toISOString().slice(0, 10);
  if (key.state === "valid" && row.used_on !== today) access.keyUsed(row.id, today);
  return key;
}
