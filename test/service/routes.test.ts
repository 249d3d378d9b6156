// Does every route let in whom the table says, and nobody else? All routes that are registered, every role, every key.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import type { App } from "../../packages/portcullis/src/http/app.ts";
import { createServer } from "../../packages/portcullis/src/http/server.ts";
import { Service } from "../../packages/portcullis/src/http/service.ts";
import { memoryAccess } from "../../packages/portcullis/src/store/access/access-store.ts";
import { openStore } from "../../packages/portcullis/src/store/store.ts";
import { addKey } from "../../packages/portcullis/src/usecases/access/api-keys.ts";
import {
  KEY_SCOPES,
  PERMISSIONS,
  ROLE_PERMISSIONS,
  USER_ROLES,
} from "../../packages/portcullis/src/usecases/access/permissions.ts";
import { openSession } from "../../packages/portcullis/src/usecases/access/sessions.ts";
import { addUser } from "../../packages/portcullis/src/usecases/access/users.ts";
import { ROOT } from "../source-files.ts";

const PAGE = readFileSync(join(ROOT, "docs/reference/access.md"), "utf8");

interface Route {
  readonly name: string;
  readonly method: string;
  readonly url: string;
}

/** Files of libraries, and what hands over to the sample, which asks for itself. */
const NOT_OURS = /^\/(?:docs(?:\/|$)|sample\/)|\*/;

const store = memoryAccess();
const routes: Route[] = [];
const app: App = createServer(new Service(openStore("/nowhere/portcullis"), undefined), {
  hosts: ["localhost"],
  access: { store, signInRequired: true, secure: false },
  rate: 1_000_000,
});
app.addHook("onRoute", ({ method, url }) => {
  for (const each of [method].flat()) {
    if (each !== "HEAD" && each !== "OPTIONS" && !NOT_OURS.test(url))
      routes.push({ name: `${each} ${url}`, method: each, url });
  }
});
// Whoever comes so far was let in; what the route would do is none of this test's.
app.addHook("preValidation", async (_request, reply) => reply.code(299).send());
await app.ready();
after(async () => {
  await app.close();
  store.close();
});

/** Route → permission, as the page says. */
const table = new Map(
  [...PAGE.matchAll(/^- `((?:GET|POST|PUT|PATCH|DELETE) [^`]+)` ([a-z]+)$/gm)].map(([, name = "", may = ""]) => [
    name,
    may,
  ]),
);

test("the page names every route, and no other", () => {
  assert.ok(routes.length > 30, `only ${routes.length} routes were seen`);
  assert.deepEqual([...table.keys()].toSorted(), [...new Set(routes.map(({ name }) => name))].toSorted());
  for (const may of table.values()) assert.ok((PERMISSIONS as readonly string[]).includes(may), may);
});

test("the page says what each role may", () => {
  const [, head = "", ...rows] = [...PAGE.matchAll(/^\|(.*)\|$/gm)].map(([, row = ""]) => row);
  assert.match(head, /^[ -|]+$/);
  const columns = (/^\|(.*)\|$/m.exec(PAGE)?.[1] ?? "").split("|").map((cell) => cell.trim());
  assert.equal(rows.length, PERMISSIONS.length);
  for (const row of rows) {
    const [permission = "", ...cells] = row.split("|").map((cell) => cell.trim());
    for (const role of [...USER_ROLES, "local"] as const) {
      const said = cells[columns.indexOf(role) - 1] === "yes";
      assert.equal(said, (ROLE_PERMISSIONS[role] as readonly string[]).includes(permission), `${role} ${permission}`);
    }
  }
});

async function letIn({ method, url }: Route, headers: Readonly<Record<string, string>>): Promise<boolean> {
  const path = url.replaceAll(/:[A-Za-z]+(?:\([^)]*\))?/g, "1");
  const answer = await app.inject({ method: method as "GET", url: path, headers: { host: "localhost", ...headers } });
  if (answer.statusCode === 299) return true;
  assert.ok([401, 403].includes(answer.statusCode), `${method} ${url}: ${answer.statusCode} ${answer.body}`);
  const { code } = answer.json() as { code: string };
  assert.ok(["SIGN_IN_NEEDED", "NOT_ALLOWED"].includes(code), `${method} ${url}: ${code}`);
  return false;
}

async function tried(who: string, may: ReadonlySet<string>, headers: Readonly<Record<string, string>>): Promise<void> {
  for (const route of routes) {
    assert.equal(await letIn(route, headers), may.has(table.get(route.name) ?? ""), `${who}: ${route.name}`);
  }
}

test("every role on every route", async () => {
  for (const role of USER_ROLES) {
    const user = await addUser(store, { name: role, role, password: "correct horse battery" }, new Date());
    const { token, csrf } = openSession(store, user, new Date());
    await tried(role, new Set(ROLE_PERMISSIONS[role]), { cookie: `portcullis_session=${token}`, "x-csrf-token": csrf });
  }
  await tried("nobody", new Set(["public"]), {});
});

test("every key on every route", async () => {
  for (const scope of KEY_SCOPES) {
    const { secret } = addKey(store, { name: scope, scopes: [scope], days: 1 }, "test", new Date());
    await tried(`key for ${scope}`, new Set(["public", scope]), { authorization: `Bearer ${secret}` });
  }
});
