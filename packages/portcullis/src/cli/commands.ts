// Which commands are there? Names and summaries here, each command's code loaded only when it is asked for: a screening
// of one name must not wait for the readers of lists.

import type { Command } from "commander";
import type { CliContext } from "./context.ts";

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(context: CliContext): Promise<Command>;
}

/** In the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "start",
    summary: "load lists and screen the example customers: the first thing to try",
    load: async (context) => (await import("./start.ts")).startCommand(context),
  },
  {
    name: "screen",
    summary: "screen one name, or a file of subjects, against the lists",
    load: async (context) => (await import("./screen.ts")).screenCommand(context),
  },
  {
    name: "explain",
    summary: "screen one name and draw the evidence, near misses too",
    load: async (context) => (await import("./explain.ts")).explainCommand(context),
  },
  {
    name: "compare",
    summary: "compare two names, or a file of pairs",
    load: async (context) => (await import("./compare.ts")).compareCommand(context),
  },
  {
    name: "update",
    summary: "fetch the lists' editions from publishers or a mirror",
    load: async (context) => (await import("./update.ts")).updateCommand(context),
  },
  {
    name: "import",
    summary: "take the files of an edition by hand",
    load: async (context) => (await import("./import.ts")).importCommand(context),
  },
  {
    name: "lists",
    summary: "show which lists and editions are loaded",
    load: async (context) => (await import("./lists.ts")).listsCommand(context),
  },
  {
    name: "prune",
    summary: "remove the files of editions older than must be kept",
    load: async (context) => (await import("./prune.ts")).pruneCommand(context),
  },
  {
    name: "diff",
    summary: "show what changed between two editions of a list",
    load: async (context) => (await import("./diff.ts")).diffCommand(context),
  },
  {
    name: "show",
    summary: "show one listed party",
    load: async (context) => (await import("./show.ts")).showCommand(context),
  },
  {
    name: "joins",
    summary: "show which parties of different lists are one, and on what ground",
    load: async (context) => (await import("./joins.ts")).joinsCommand(context),
  },
  {
    name: "claims",
    summary: "say who stated what of a party or a group, how surely, and who denies it",
    load: async (context) => (await import("./claims.ts")).claimsCommand(context),
  },
  {
    name: "read",
    summary: "read announcements and articles: whom they designate, how surely, who denies it",
    load: async (context) => (await import("./read.ts")).readCommand(context),
  },
  {
    name: "provisional",
    summary: "show, settle or drop the entries that announcements made before a list did",
    load: async (context) => (await import("./provisional.ts")).provisionalCommand(context),
  },
  {
    name: "drift",
    summary: "say what reports changed, dropped or invented against a release",
    load: async (context) => (await import("./drift.ts")).driftCommand(context),
  },
  {
    name: "export",
    summary: "write statements as STIX, or parties as FollowTheMoney",
    load: async (context) => (await import("./export.ts")).exportCommand(context),
  },
  {
    name: "mail",
    summary: "say which messages spied on their reader, and how that is known",
    load: async (context) => (await import("./mail.ts")).mailCommand(context),
  },
  {
    name: "alerts",
    summary: "show and decide the hits that await a person, and export case files",
    load: async (context) => (await import("./alerts.ts")).alertsCommand(context),
  },
  {
    name: "retention",
    summary: "dispose of what the policy in force says is over; set and lift holds",
    load: async (context) => (await import("./retention.ts")).retentionCommand(context),
  },
  {
    name: "backup",
    summary: "copy the state of cases to a file",
    load: async (context) => (await import("./backup.ts")).backupCommand(context),
  },
  {
    name: "restore",
    summary: "put a back-up of the state of cases in its place",
    load: async (context) => (await import("./backup.ts")).restoreCommand(context),
  },
  {
    name: "ledger",
    summary: "verify, prove, export and replay what was recorded",
    load: async (context) => (await import("./ledger.ts")).ledgerCommand(context),
  },
  {
    name: "serve",
    summary: "answer other systems over HTTP",
    load: async (context) => (await import("./serve.ts")).serveCommand(context),
  },
  {
    name: "users",
    summary: "show and change who may sign in to the service",
    load: async (context) => (await import("./users.ts")).usersCommand(context),
  },
  {
    name: "keys",
    summary: "show, make and revoke keys with which other systems call",
    load: async (context) => (await import("./keys.ts")).keysCommand(context),
  },
  {
    name: "completion",
    summary: "print a completion script for bash, zsh or fish",
    load: async (context) => (await import("./completion.ts")).completionCommand(context),
  },
];
