// Who has access? Users, keys and sessions in a file of their own (`access.db`): unlike the cases they cannot be made again from the
// ledger, and whoever is handed a copy of the cases gets no password with it. Secrets lie here as hashes only.

import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { openDatabase } from "../migrate.ts";
import { ACCESS_FORM } from "./access-schema.ts";

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly password: string;
  readonly created_at: string;
  readonly disabled_at: string | null;
}

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly hash: Uint8Array;
  /** JSON. */
  readonly scopes: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  /** ISO date. */
  readonly used_on: string | null;
}

export interface SessionRow {
  readonly hash: Uint8Array;
  readonly user: string;
  readonly csrf: string;
  readonly created_at: string;
  readonly expires_at: string;
}

export function accessPath(folder: string): string {
  return join(folder, "access.db");
}

export class AccessStore {
  readonly database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  close(): void {
    this.database.close();
  }

  addUser({ id, name, role, password, created_at, disabled_at }: UserRow): void {
    this.database
      .prepare("INSERT INTO users VALUES (?, ?, ?, ?, ?, ?)")
      .run(id, name, role, password, created_at, disabled_at);
  }

  changeUser(id: string, { role, password, disabled_at }: Pick<UserRow, "role" | "password" | "disabled_at">): void {
    this.database
      .prepare("UPDATE users SET role = ?, password = ?, disabled_at = ? WHERE id = ?")
      .run(role, password, disabled_at, id);
  }

  users(): readonly UserRow[] {
    return this.database.prepare("SELECT * FROM users ORDER BY name").all() as unknown as UserRow[];
  }

  user(id: string): UserRow | undefined {
    return this.database.prepare("SELECT * FROM users WHERE id = ?").get(id) as unknown as UserRow | undefined;
  }

  userNamed(name: string): UserRow | undefined {
    return this.database.prepare("SELECT * FROM users WHERE name = ?").get(name) as unknown as UserRow | undefined;
  }

  addKey({ id, name, hash, scopes, created_by, created_at, expires_at }: KeyRow): void {
    this.database
      .prepare("INSERT INTO keys VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL)")
      .run(id, name, hash, scopes, created_by, created_at, expires_at);
  }

  keys(): readonly KeyRow[] {
    return this.database.prepare("SELECT * FROM keys ORDER BY created_at, id").all() as unknown as KeyRow[];
  }

  key(id: string): KeyRow | undefined {
    return this.database.prepare("SELECT * FROM keys WHERE id = ?").get(id) as unknown as KeyRow | undefined;
  }

  revokeKey(id: string, at: string): void {
    this.database.prepare("UPDATE keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL").run(at, id);
  }

  keyUsed(id: string, day: string): void {
    this.database.prepare("UPDATE keys SET used_on = ? WHERE id = ?").run(day, id);
  }

  addSession({ hash, user, csrf, created_at, expires_at }: SessionRow): void {
    this.database.prepare("DELETE FROM sessions WHERE expires_at <= ?").run(created_at);
    this.database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)").run(hash, user, csrf, created_at, expires_at);
  }

  session(hash: Uint8Array): SessionRow | undefined {
    const row = this.database.prepare("SELECT * FROM sessions WHERE hash = ?").get(hash);
    return row as unknown as SessionRow | undefined;
  }

  endSession(hash: Uint8Array): void {
    this.database.prepare("DELETE FROM sessions WHERE hash = ?").run(hash);
  }

  endSessionsOf(user: string): void {
    this.database.prepare("DELETE FROM sessions WHERE user = ?").run(user);
  }
}

/** Opens the file, made where there is none. Throws `ACCESS_DAMAGED`, `ACCESS_NEWER` (operation). */
export function openAccess(folder: string): AccessStore {
  return new AccessStore(openDatabase(accessPath(folder), ACCESS_FORM));
}

/** One that is forgotten with the process. */
export function memoryAccess(): AccessStore {
  return new AccessStore(openDatabase(":memory:", ACCESS_FORM));
}
