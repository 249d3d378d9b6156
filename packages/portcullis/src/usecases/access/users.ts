// Which people may sign in, and as what? Their ids stand in the ledger for ever; names and passwords do not.

import { randomBytes } from "node:crypto";
import { PortcullisError } from "@portcullis/register/errors";
import type { AccessStore, UserRow } from "../../store/access/access-store.ts";
import { hashPassword } from "./passwords.ts";
import { USER_ROLES, type UserRole } from "./permissions.ts";

export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly created_at: string;
  readonly disabled: boolean;
}

export const USER_LIMITS = { nameCharactersMax: 100 } as const;

export function userOf({ id, name, role, created_at, disabled_at }: UserRow): User {
  return { id, name, role: role as UserRole, created_at, disabled: disabled_at !== null };
}

function unknownUser(id: string): PortcullisError {
  return new PortcullisError("USER_UNKNOWN", "input", `There is no user ${id}.`, { user: id });
}

/** Throws `USER_NAME_INVALID`, `USER_EXISTS`, `PASSWORD_WEAK` (input). */
export async function addUser(
  access: AccessStore,
  { name, role, password }: { readonly name: string; readonly role: UserRole; readonly password: string },
  now: Date,
): Promise<User> {
  const trimmed = name.normalize("NFC").trim();
  if (trimmed === "" || trimmed.length > USER_LIMITS.nameCharactersMax || /[\p{Cc}\p{Cf}]/u.test(trimmed)) {
    const message = `A user's name has 1 to ${USER_LIMITS.nameCharactersMax} characters that can be seen.`;
    throw new PortcullisError("USER_NAME_INVALID", "input", message, {});
  }
  const hash = await hashPassword(password);
  if (access.userNamed(trimmed) !== undefined) {
    throw new PortcullisError("USER_EXISTS", "input", `There is a user ${trimmed} already.`, { name: trimmed });
  }
  const id = `user-${randomBytes(8).toString("hex")}`;
  const row = { id, name: trimmed, role, password: hash, created_at: now.toISOString(), disabled_at: null };
  access.addUser(row);
  return userOf(row);
}

export interface UserChange {
  readonly role?: UserRole | undefined;
  readonly disabled?: boolean | undefined;
  readonly password?: string | undefined;
}

/**
 * Changes a user; wherever they were signed in, they are signed out.
 * Throws `USER_UNKNOWN`, `LAST_ADMINISTRATOR`, `PASSWORD_WEAK` (input).
 */
export async function changeUser(access: AccessStore, id: string, change: UserChange, now: Date): Promise<User> {
  const password = change.password === undefined ? undefined : await hashPassword(change.password);
  const row = access.user(id);
  if (row === undefined) throw unknownUser(id);
  const disabled = change.disabled ?? row.disabled_at !== null;
  const next = {
    ...row,
    role: change.role ?? row.role,
    password: password ?? row.password,
    disabled_at: disabled ? (row.disabled_at ?? now.toISOString()) : null,
  };
  const isAdministrator = ({ role, disabled_at }: UserRow) => role === "administrator" && disabled_at === null;
  if (isAdministrator(row) && !isAdministrator(next) && access.users().filter(isAdministrator).length === 1) {
    const message = `${row.name} is the only administrator. Make another first.`;
    throw new PortcullisError("LAST_ADMINISTRATOR", "input", message, { user: id });
  }
  access.changeUser(id, next);
  access.endSessionsOf(id);
  return userOf(next);
}

export function isUserRole(text: string): text is UserRole {
  return (USER_ROLES as readonly string[]).includes(text);
}

/** Whether anybody could sign in at all. */
export function hasAdministrator(access: AccessStore): boolean {
  return access.users().some(({ role, disabled_at }) => role === "administrator" && disabled_at === null);
}
