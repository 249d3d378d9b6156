// Which people may sign in? Everybody sees their names, an administrator makes and changes them.

import { Type } from "typebox";
import { PASSWORD_LIMITS } from "../../usecases/access/passwords.ts";
import { USER_ROLES } from "../../usecases/access/permissions.ts";
import { addUser, changeUser, USER_LIMITS, userOf } from "../../usecases/access/users.ts";
import type { Access } from "../access/authenticate.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";

const Role = Type.Enum([...USER_ROLES]);

const User = Type.Object({
  id: Type.String({ description: "Stands in the ledger wherever this user acted." }),
  name: Type.String(),
  role: Role,
  created_at: Type.String(),
  disabled: Type.Boolean(),
});

const Password = Type.String({ minLength: PASSWORD_LIMITS.charactersMin, maxLength: PASSWORD_LIMITS.charactersMax });

const NewUser = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: USER_LIMITS.nameCharactersMax }), role: Role, password: Password },
  { additionalProperties: false },
);

const UserChange = Type.Object(
  { role: Type.Optional(Role), disabled: Type.Optional(Type.Boolean()), password: Type.Optional(Password) },
  { additionalProperties: false, minProperties: 1 },
);

export function userRoutes(app: App, _service: Service, access: Access): void {
  const Shown = named(app, "User", User);
  app.get(
    "/users",
    {
      config: { may: "read" },
      schema: { summary: "Users", tags: ["access"], response: { 200: Type.Object({ users: Type.Array(Shown) }) } },
    },
    () => ({ users: access.store.users().map(userOf) }),
  );

  app.post(
    "/users",
    {
      config: { may: "administer", fails: ["USER_NAME_INVALID", "USER_EXISTS", "PASSWORD_WEAK"] },
      schema: { summary: "Make a user", tags: ["access"], body: NewUser, response: { 201: Shown } },
    },
    async (request, reply) => {
      const user = await addUser(access.store, request.body, new Date());
      return reply.code(201).send(user);
    },
  );

  app.patch(
    "/users/:id",
    {
      // Twice comes to the same, and of a password not even the hash of a request is kept.
      config: { may: "administer", unkept: true, fails: ["USER_UNKNOWN", "LAST_ADMINISTRATOR", "PASSWORD_WEAK"] },
      schema: {
        summary: "Change a user; wherever they were signed in, they are signed out",
        tags: ["access"],
        params: Type.Object({ id: Type.String() }),
        body: UserChange,
        response: { 200: Shown },
      },
    },
    (request) => changeUser(access.store, request.params.id, request.body, new Date()),
  );
}
