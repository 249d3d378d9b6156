// How do users, keys, sessions and answers to repeated requests lie in SQLite?

import type { DatabaseForm } from "../migrate.ts";

export const ACCESS_FORM: DatabaseForm = {
  newerCode: "ACCESS_NEWER",
  damagedCode: "ACCESS_DAMAGED",
  remedy: "Restore it from a back-up.",
  migrations: [
    `CREATE TABLE users (
       id TEXT PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, role TEXT NOT NULL, password TEXT NOT NULL,
       created_at TEXT NOT NULL, disabled_at TEXT
     ) STRICT;
     CREATE TABLE keys (
       id TEXT PRIMARY KEY, name TEXT NOT NULL, hash BLOB NOT NULL, scopes TEXT NOT NULL, created_by TEXT NOT NULL,
       created_at TEXT NOT NULL, expires_at TEXT NOT NULL, revoked_at TEXT, used_on TEXT
     ) STRICT;
     CREATE TABLE sessions (
       hash BLOB PRIMARY KEY, user TEXT NOT NULL REFERENCES users (id), csrf TEXT NOT NULL,
       created_at TEXT NOT NULL, expires_at TEXT NOT NULL
     ) STRICT, WITHOUT ROWID;
     CREATE INDEX sessions_user ON sessions (user);
     CREATE TABLE answers (
       actor TEXT NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL, request BLOB NOT NULL, run TEXT NOT NULL,
       asked_at TEXT NOT NULL, status INTEGER, headers TEXT, body TEXT, PRIMARY KEY (actor, route, key)
     ) STRICT, WITHOUT ROWID;
     CREATE INDEX answers_asked_at ON answers (asked_at);`,
  ],
};
