// portcullis keys: which other systems may call the service, for what, and until when?

import { Command } from "commander";
import { type AccessStore, openAccess } from "../store/access/access-store.ts";
import { type ApiKey, addKey, KEY_LIMITS, listKeys, revokeKey } from "../usecases/access/api-keys.ts";
import { KEY_SCOPES, type KeyScope } from "../usecases/access/permissions.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { column, safe } from "./render-text.ts";
import { usageFault } from "./usage-fault.ts";

interface KeysOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly scopes: readonly KeyScope[];
  readonly days: number;
}

const EXAMPLES = `
Examples:
  portcullis keys add "core banking" --scopes read,screen
  portcullis keys add auditor-tool --scopes read,audit --days 30
  portcullis keys
  portcullis keys revoke key-1f0c2b9a77e0d4c1

A key is shown once. It goes with every request as: Authorization: Bearer KEY`;

function scopesOf(text: string): readonly KeyScope[] {
  const scopes = text.split(",").map((each) => each.trim());
  const wrong = scopes.find((each) => !(KEY_SCOPES as readonly string[]).includes(each));
  if (wrong === undefined) return scopes as readonly KeyScope[];
  throw usageFault("SCOPE_UNKNOWN", `There is no scope "${wrong}". There are: ${KEY_SCOPES.join(", ")}.`);
}

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= KEY_LIMITS.daysMin && days <= KEY_LIMITS.daysMax) return days;
  throw usageFault("NUMBER_INVALID", `Expected ${KEY_LIMITS.daysMin} to ${KEY_LIMITS.daysMax} days.`);
}

function withAccess<T>(context: CliContext, options: KeysOptions, act: (access: AccessStore) => T): T {
  const access = openAccess(dataFolder(context, options.data));
  try {
    return act(access);
  } finally {
    access.close();
  }
}

function lineOf({ id, name, scopes, expires_at, state }: ApiKey): string {
  return `${column(safe(name), 24)} ${column(state, 8)} ${column(scopes.join(","), 24)} until ${expires_at.slice(0, 10)}  ${id}`;
}

export function keysCommand(context: CliContext): Command {
  const command = new Command("keys")
    .description("Show, make and revoke keys with which other systems call the service.")
    .addHelpText("after", EXAMPLES)
    .action((_options, self: Command) => {
      const options = self.optsWithGlobals<KeysOptions>();
      const keys = withAccess(context, options, (access) => listKeys(access, new Date()));
      const text = options.json === true ? JSON.stringify({ keys }) : keys.map(lineOf).join("\n");
      context.stdout.write(`${text === "" ? "There are no keys." : text}\n`);
    });
  command
    .command("add <name>")
    .description("Make a key; it is shown this once.")
    .option("--scopes <scopes>", `what it may do: ${KEY_SCOPES.join(", ")}`, scopesOf, ["read", "screen"])
    .option("--days <days>", "how long it counts", daysOf, KEY_LIMITS.daysStandard)
    .action((name: string, _options, self: Command) => {
      const options = self.optsWithGlobals<KeysOptions>();
      const { scopes, days } = options;
      const key = withAccess(context, options, (access) => addKey(access, { name, scopes, days }, "local", new Date()));
      if (options.json === true) context.stdout.write(`${JSON.stringify(key)}\n`);
      else {
        context.stdout.write(`${key.secret}\n`);
        if (options.quiet !== true) context.stderr.write(`${lineOf(key)}\nThe key is not shown again.\n`);
      }
    });
  command
    .command("revoke <id>")
    .description("Let a key count no more, from now on.")
    .action((id: string, _options, self: Command) => {
      const options = self.optsWithGlobals<KeysOptions>();
      const key = withAccess(context, options, (access) => revokeKey(access, id, new Date()));
      context.stdout.write(`${options.json === true ? JSON.stringify(key) : lineOf(key)}\n`);
    });
  return command;
}
