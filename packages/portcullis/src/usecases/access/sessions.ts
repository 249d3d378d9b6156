// Who is signed in? A random token in a cookie, kept as its hash, until it is signed out of or its time is over.

import { createHash, randomBytes } from "node:crypto";
import type { AccessStore, UserRow } from "../../store/access/access-store.ts";
import { isPassword, NOBODYS_PASSWORD } from "./passwords.ts";
import { type User, userOf } from "./users.ts";

/** A working day. */
const SESSION_HOURS = 12;

export const SESSION_SECONDS: number = SESSION_HOURS * 3_600;

export interface Session {
  readonly user: User;
  /** To be sent with every change. */
  readonly csrf: string;
}

export interface NewSession extends Session {
  /** The cookie's value; it is kept nowhere. */
  readonly token: string;
}

function hashOf(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}

function canSignIn(row: UserRow | undefined): row is UserRow {
  return row !== undefined && row.disabled_at === null;
}

/** `undefined` where name and password do not belong together; that takes as long for a name nobody has. */
export async function checkPassword(access: AccessStore, name: string, password: string): Promise<User | undefined> {
  const row = access.userNamed(name.normalize("NFC").trim());
  const right = await isPassword(password, canSignIn(row) ? row.password : NOBODYS_PASSWORD);
  // Looked up again: hashing took time, in which they may have been disabled.
  const now = row === undefined ? undefined : access.user(row.id);
  return right && canSignIn(now) ? userOf(now) : undefined;
}

export function openSession(access: AccessStore, user: User, now: Date): NewSession {
  const token = randomBytes(32).toString("base64url");
  const csrf = randomBytes(24).toString("base64url");
  const expires = new Date(now.getTime() + SESSION_SECONDS * 1_000);
  access.addSession({
    hash: hashOf(token),
    user: user.id,
    csrf,
    created_at: now.toISOString(),
    expires_at: expires.toISOString(),
  });
  return { user, csrf, token };
}

export function sessionOf(access: AccessStore, token: string, now: Date): Session | undefined {
  const row = access.session(hashOf(token));
  if (row === undefined || row.expires_at <= now.toISOString()) return undefined;
  const user = access.user(row.user);
  return canSignIn(user) ? { user: userOf(user), csrf: row.csrf } : undefined;
}

export function endSession(access: AccessStore, token: string): void {
  access.endSession(hashOf(token));
}
