// Which other systems may call? Keys, made for some scopes and until a day, shown once.

import { Type } from "typebox";
import { addKey, KEY_LIMITS, listKeys, revokeKey } from "../../usecases/access/api-keys.ts";
import { KEY_SCOPES } from "../../usecases/access/permissions.ts";
import type { Access } from "../access/authenticate.ts";
import { actorOf } from "../actor.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import type { Service } from "../service.ts";

const Scopes = Type.Array(Type.Enum([...KEY_SCOPES]), { minItems: 1, maxItems: KEY_SCOPES.length });
const Time = Type.Union([Type.String(), Type.Null()]);

const KEY_FIELDS = {
  id: Type.String({ description: "Stands in the ledger wherever this key acted." }),
  name: Type.String(),
  scopes: Scopes,
  created_by: Type.String(),
  created_at: Type.String(),
  expires_at: Type.String(),
  revoked_at: Time,
  used_on: Time,
  state: Type.Enum(["valid", "expired", "revoked"]),
};

const NewKey = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: KEY_LIMITS.nameCharactersMax }),
    scopes: Scopes,
    days: Type.Optional(Type.Integer({ minimum: KEY_LIMITS.daysMin, maximum: KEY_LIMITS.daysMax })),
  },
  { additionalProperties: false },
);

export function keyRoutes(app: App, _service: Service, access: Access): void {
  const Key = named(app, "Key", Type.Object(KEY_FIELDS));
  const tags = ["access"];
  app.get(
    "/keys",
    {
      config: { may: "administer" },
      schema: { summary: "Keys of other systems", tags, response: { 200: Type.Object({ keys: Type.Array(Key) }) } },
    },
    () => ({ keys: listKeys(access.store, new Date()).map((key) => ({ ...key, scopes: [...key.scopes] })) }),
  );

  app.post(
    "/keys",
    {
      config: { may: "administer", unkept: true, fails: ["KEY_INVALID"] },
      schema: {
        summary: "Make a key; its secret is shown this once",
        tags,
        body: NewKey,
        response: { 201: Type.Object({ ...KEY_FIELDS, secret: Type.String() }) },
      },
    },
    (request, reply) => {
      const { days = KEY_LIMITS.daysStandard, ...wish } = request.body;
      const key = addKey(access.store, { ...wish, days }, actorOf(request), new Date());
      reply.code(201).header("cache-control", "no-store");
      return { ...key, scopes: [...key.scopes] };
    },
  );

  app.delete(
    "/keys/:id",
    {
      config: { may: "administer", fails: ["KEY_UNKNOWN"] },
      schema: {
        summary: "Revoke a key",
        tags,
        params: Type.Object({ id: Type.String() }),
        response: { 200: Key },
      },
    },
    (request) => {
      const key = revokeKey(access.store, request.params.id, new Date());
      return { ...key, scopes: [...key.scopes] };
    },
  );
}
