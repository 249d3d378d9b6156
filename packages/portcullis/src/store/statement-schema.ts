// How do statements, documents and intelligence lie in SQLite? One version after the other; a newer program brings an older file up.

import type { DatabaseForm } from "./migrate.ts";

/** Each brings the file from the version of its place to the next. */
export const STATEMENT_MIGRATIONS: readonly string[] = [
  `CREATE TABLE documents (
     id TEXT PRIMARY KEY, name TEXT NOT NULL, publisher TEXT NOT NULL, stated_on TEXT NOT NULL,
     language TEXT NOT NULL, kept_at TEXT NOT NULL, text TEXT NOT NULL
   ) STRICT;
   CREATE TABLE statements (
     seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, object TEXT, speaker TEXT NOT NULL,
     predicate TEXT NOT NULL, stated_on TEXT NOT NULL, kept_at TEXT NOT NULL, document TEXT, supersedes TEXT, body TEXT NOT NULL
   ) STRICT;
   CREATE INDEX statements_subject ON statements (subject);
   CREATE INDEX statements_object ON statements (object) WHERE object IS NOT NULL;
   CREATE INDEX statements_supersedes ON statements (supersedes) WHERE supersedes IS NOT NULL;
   CREATE INDEX statements_predicate ON statements (predicate);
   CREATE TABLE provisional (
     id TEXT PRIMARY KEY, list TEXT, opened_on TEXT NOT NULL, kept_at TEXT NOT NULL, document TEXT NOT NULL, party TEXT NOT NULL
   ) STRICT;
   CREATE TABLE editions (
     seq INTEGER PRIMARY KEY, edition TEXT NOT NULL, list TEXT NOT NULL, published TEXT NOT NULL, loaded_at TEXT NOT NULL,
     format TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, licence TEXT NOT NULL,
     objects INTEGER NOT NULL, names INTEGER NOT NULL, problems INTEGER NOT NULL, UNIQUE (list, edition, published)
   ) STRICT;
   CREATE TABLE bodies (hash BLOB PRIMARY KEY, text TEXT NOT NULL) STRICT;
   CREATE TABLE objects (
     edition INTEGER NOT NULL REFERENCES editions (seq), id TEXT NOT NULL, type TEXT NOT NULL,
     body BLOB NOT NULL REFERENCES bodies (hash), PRIMARY KEY (edition, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE object_names (
     edition INTEGER NOT NULL REFERENCES editions (seq), key TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (edition, key, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE object_links (
     edition INTEGER NOT NULL REFERENCES editions (seq), source TEXT NOT NULL, target TEXT NOT NULL, id TEXT NOT NULL,
     PRIMARY KEY (edition, source, id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX object_links_target ON object_links (edition, target);`,
  // An edition that another of its day took the place of, and that came back.
  `CREATE TABLE loaded_again (
     seq INTEGER PRIMARY KEY, edition INTEGER NOT NULL REFERENCES editions (seq), loaded_at TEXT NOT NULL
   ) STRICT;`,
];

export const STATEMENT_FORM: DatabaseForm = {
  migrations: STATEMENT_MIGRATIONS,
  newerCode: "STATEMENTS_NEWER",
  damagedCode: "STATEMENTS_DAMAGED",
  remedy: "Restore it from a back-up.",
};
