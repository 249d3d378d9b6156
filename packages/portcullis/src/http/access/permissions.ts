// Who may do what? Each route asks for one permission, each role has some.

export const PERMISSIONS = ["public", "read", "screen", "decide", "check", "govern", "audit", "administer"] as const;

/**
 * `public` needs no sign-in; `read` sees lists, alerts and what else is not secret; `screen` makes screenings and jobs; `decide`
 * works on alerts and notices; `check` is the second pair of eyes; `govern` makes policies; `audit` opens the bodies of the ledger;
 * `administer` has users, keys, lists, retention and the sample.
 */
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ["analyst", "reviewer", "auditor", "administrator", "local"] as const;

/** `local` is whoever sits at this computer while nobody signs in. */
export type Role = (typeof ROLES)[number];

const ALLOWED: Readonly<Record<Role, readonly Permission[]>> = {
  analyst: ["public", "read", "screen", "decide"],
  reviewer: ["public", "read", "screen", "decide", "check", "govern"],
  auditor: ["public", "read", "audit"],
  administrator: PERMISSIONS,
  local: PERMISSIONS,
};

export function isAllowed(role: Role, permission: Permission): boolean {
  return ALLOWED[role].includes(permission);
}
