// Who may do what? Each route asks for one permission; a role has some, a key has those it was made with.

export const PERMISSIONS = ["public", "read", "screen", "decide", "check", "govern", "audit", "administer"] as const;

/**
 * `public` needs no sign-in; `read` sees lists, alerts and what else is not secret; `screen` makes screenings and jobs; `decide`
 * works on alerts and notices; `check` is the second pair of eyes; `govern` makes policies; `audit` opens the bodies of the ledger;
 * `administer` has users, keys, lists, retention and the sample.
 */
export type Permission = (typeof PERMISSIONS)[number];

/** Roles that a user may have. */
export const USER_ROLES = ["analyst", "reviewer", "auditor", "administrator"] as const;

export type UserRole = (typeof USER_ROLES)[number];

/** `local` is whoever sits at this computer while nobody signs in, `key` another system, `nobody` who has not said. */
export const ROLES = [...USER_ROLES, "local", "key", "nobody"] as const;

export type Role = (typeof ROLES)[number];

/** What a key can be made for. A machine is nobody's second pair of eyes, and makes no users. */
export const KEY_SCOPES = ["read", "screen", "decide", "govern", "audit"] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];

export const ROLE_PERMISSIONS: Readonly<Record<Exclude<Role, "key">, readonly Permission[]>> = {
  analyst: ["public", "read", "screen", "decide"],
  reviewer: ["public", "read", "screen", "decide", "check", "govern"],
  auditor: ["public", "read", "audit"],
  administrator: PERMISSIONS,
  local: PERMISSIONS,
  nobody: ["public"],
};
