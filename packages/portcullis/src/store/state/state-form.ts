// How does the state of cases lie in SQLite? One version after the other; a newer program brings an older file up.

import type { DatabaseForm } from "../migrate.ts";

/** `seq` is the number of the ledger entry that opened the alert. What lists are sorted and filtered by stands in columns, all in `body`. */
const FIRST = `
  CREATE TABLE applied (one INTEGER PRIMARY KEY CHECK (one = 1), through INTEGER NOT NULL) STRICT;
  INSERT INTO applied VALUES (1, 0);
  CREATE TABLE alerts (
    seq INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, state TEXT NOT NULL, assignee TEXT, score REAL NOT NULL,
    opened_at TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX alerts_score ON alerts (score, seq);
  CREATE INDEX alerts_state_score ON alerts (state, score, seq);
  CREATE INDEX alerts_state_seq ON alerts (state, seq);
  CREATE INDEX alerts_assignee_score ON alerts (assignee, state, score, seq) WHERE assignee IS NOT NULL;
  CREATE TABLE alert_lists (
    list TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES alerts (seq) ON DELETE CASCADE, state TEXT NOT NULL, score REAL NOT NULL,
    PRIMARY KEY (list, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX alert_lists_seq ON alert_lists (seq);
  CREATE INDEX alert_lists_score ON alert_lists (list, score, seq);
  CREATE INDEX alert_lists_state_score ON alert_lists (list, state, score, seq);
  CREATE INDEX alert_lists_state_seq ON alert_lists (list, state, seq);
  CREATE VIRTUAL TABLE alert_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
  CREATE TABLE history (
    entry INTEGER PRIMARY KEY, alert INTEGER NOT NULL REFERENCES alerts (seq), body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX history_alert ON history (alert, entry);
  CREATE TABLE suppressions (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL, party TEXT NOT NULL, ended INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX suppressions_key ON suppressions (key) WHERE ended = 0;
  CREATE INDEX suppressions_ended ON suppressions (ended, seq);
  CREATE TABLE policies (version INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE screenings (prefix INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (prefix, entry)) STRICT, WITHOUT ROWID;`;

/** Holds; and what is deleted leaves no words behind in the index. */
const SECOND = `
  CREATE TABLE holds (subject TEXT PRIMARY KEY, entry INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO alert_words (alert_words, rank) VALUES ('secure-delete', 1);`;

export const STATE_FORM: DatabaseForm = {
  migrations: [FIRST, SECOND],
  newerCode: "STATE_NEWER",
  damagedCode: "STATE_DAMAGED",
  remedy: "Restore it from a back-up (portcullis restore), or move it away: it is made anew from the ledger.",
};
