// portcullis users: who may sign in to the service, and as what?

import { Command } from "commander";
import { type AccessStore, openAccess } from "../store/access/access-store.ts";
import { USER_ROLES, type UserRole } from "../usecases/access/permissions.ts";
import { addUser, changeUser, isUserRole, type User, type UserChange, userOf } from "../usecases/access/users.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { readPassword } from "./read-password.ts";
import { column, safe } from "./render-text.ts";
import { usageFault } from "./usage-fault.ts";

interface UsersOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly role?: UserRole;
}

const EXAMPLES = `
Examples:
  portcullis users add mara --role administrator     asks for the password
  portcullis users add otto --role analyst < password.txt
  portcullis users                                   who there is
  portcullis users role otto reviewer
  portcullis users disable otto                      signs him out at once

Roles: analyst (screen, decide), reviewer (checks the decisions of others, makes policies), auditor (reads everything, the
ledger's bodies too, and changes nothing), administrator (all, and users, keys and lists).`;

function roleOf(text: string): UserRole {
  if (isUserRole(text)) return text;
  throw usageFault("ROLE_UNKNOWN", `There is no role "${text}". There are: ${USER_ROLES.join(", ")}.`);
}

async function withAccess<T>(
  context: CliContext,
  options: UsersOptions,
  act: (access: AccessStore) => T,
): Promise<Awaited<T>> {
  const access = openAccess(dataFolder(context, options.data));
  try {
    return await act(access);
  } finally {
    access.close();
  }
}

function print(context: CliContext, options: UsersOptions, users: readonly User[]): void {
  const line = ({ id, name, role, disabled }: User): string =>
    `${column(safe(name), 24)} ${column(role, 14)} ${id}${disabled ? "  disabled" : ""}`;
  const text = options.json === true ? JSON.stringify({ users }) : users.map(line).join("\n");
  context.stdout.write(`${text === "" ? "There are no users." : text}\n`);
}

async function change(context: CliContext, options: UsersOptions, name: string, to: UserChange): Promise<void> {
  const user = await withAccess(context, options, (access) => {
    const found = access.userNamed(name) ?? access.user(name);
    return changeUser(access, found?.id ?? name, to, new Date());
  });
  print(context, options, [user]);
}

export function usersCommand(context: CliContext): Command {
  const command = new Command("users")
    .description("Show and change who may sign in to the service.")
    .addHelpText("after", EXAMPLES)
    .action(async (_options, self: Command) => {
      const options = self.optsWithGlobals<UsersOptions>();
      print(context, options, await withAccess(context, options, (access) => access.users().map(userOf)));
    });
  command
    .command("add <name>")
    .description("Make a user; the password is read from the terminal or standard input.")
    .requiredOption("--role <role>", USER_ROLES.join(", "), roleOf)
    .action(async (name: string, _options, self: Command) => {
      const options = self.optsWithGlobals<UsersOptions>();
      const password = await readPassword(context, name);
      const role = options.role as UserRole;
      const add = (access: AccessStore) => addUser(access, { name, role, password }, new Date());
      print(context, options, [await withAccess(context, options, add)]);
    });
  command
    .command("role <name>")
    .description("Give a user another role.")
    .argument("<role>", USER_ROLES.join(", "), roleOf)
    .action((name: string, role: UserRole, _options, self: Command) =>
      change(context, self.optsWithGlobals<UsersOptions>(), name, { role }),
    );
  command
    .command("password <name>")
    .description("Set a user's password, read from the terminal or standard input.")
    .action(async (name: string, _options, self: Command) => {
      const password = await readPassword(context, name);
      await change(context, self.optsWithGlobals<UsersOptions>(), name, { password });
    });
  for (const [verb, disabled, about] of [
    ["disable", true, "Let a user sign in no more, and sign them out."],
    ["enable", false, "Let a user sign in again."],
  ] as const) {
    command
      .command(`${verb} <name>`)
      .description(about)
      .action((name: string, _options, self: Command) =>
        change(context, self.optsWithGlobals<UsersOptions>(), name, { disabled }),
      );
  }
  return command;
}
