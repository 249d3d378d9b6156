// Who is calling, and what may they do? Signing in and out, and a password of one's own.

import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { ENGINE_VERSION } from "../../screening/engine.ts";
import { PASSWORD_LIMITS } from "../../usecases/access/passwords.ts";
import { PERMISSIONS, ROLES } from "../../usecases/access/permissions.ts";
import { checkPassword, endSession, openSession } from "../../usecases/access/sessions.ts";
import { changeUser, type User } from "../../usecases/access/users.ts";
import { VERSION } from "../../version.ts";
import { type Access, callerAddress, callerFor, sessionCookie, sessionToken } from "../access/authenticate.ts";
import { SignInLimit } from "../access/sign-in-limit.ts";
import { type Caller, callerOf } from "../actor.ts";
import type { App } from "../app.ts";
import { named } from "../openapi.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";

const Session = Type.Object({
  actor: Type.String({ description: "Under this id the ledger has what is done." }),
  name: Type.String(),
  role: Type.Enum([...ROLES]),
  permissions: Type.Array(Type.Enum([...PERMISSIONS])),
  signed_in: Type.Boolean(),
  csrf: Type.Union([Type.String(), Type.Null()], {
    description: "To be sent as X-CSRF-Token with every change when signed in by cookie.",
  }),
  version: Type.String(),
  engine: Type.String(),
  sign_in_required: Type.Boolean(),
  sample_loaded: Type.Boolean(),
});

const SignIn = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 200 }), password: Type.String({ minLength: 1, maxLength: 1_000 }) },
  { additionalProperties: false },
);

const NewPassword = Type.Object(
  {
    password: Type.String({ minLength: 1, maxLength: 1_000, description: "The one that holds until now." }),
    new_password: Type.String({ minLength: PASSWORD_LIMITS.charactersMin, maxLength: PASSWORD_LIMITS.charactersMax }),
  },
  { additionalProperties: false },
);

function shown(service: Service, access: Access, { actor, name, role, permissions, csrf }: Caller) {
  return {
    actor,
    name,
    role,
    permissions: [...permissions],
    signed_in: csrf !== undefined,
    csrf: csrf ?? null,
    version: VERSION,
    engine: ENGINE_VERSION,
    sign_in_required: access.signInRequired,
    sample_loaded: service.mounts.has("sample"),
  };
}

type Limited = (request: FastifyRequest, name: string, password: string) => Promise<User | undefined>;

/** Whose password it is, if anybody's; who guesses waits. */
function limitedCheck(access: Access): Limited {
  const limit = new SignInLimit();
  return async (request, name, password) => {
    const keys = [`name ${name.trim().toLowerCase()}`, `address ${callerAddress(request, access)}`];
    limit.check(keys);
    // Counted before it is known, so that many at once are no way around.
    limit.failed(keys);
    const user = await checkPassword(access.store, name, password);
    if (user !== undefined) limit.succeeded(keys);
    return user;
  };
}

/** Opens a session and gives its cookie. */
function signIn(request: FastifyRequest, reply: FastifyReply, service: Service, access: Access, user: User) {
  const session = openSession(access.store, user, new Date());
  const cookie = sessionCookie(session.token, access);
  reply.header("set-cookie", cookie).header("cache-control", "no-store");
  request.headers.cookie = cookie.split(";")[0];
  return shown(service, access, callerFor(access, request));
}

export function sessionRoutes(app: App, service: Service, access: Access): void {
  const check = limitedCheck(access);
  const answer = { 200: named(app, "Session", Session) };
  app.get(
    "/session",
    { config: { may: "public" }, schema: { summary: "Who is calling", tags: ["session"], response: answer } },
    (request) => shown(service, access, callerOf(request)),
  );

  app.post(
    "/session",
    {
      config: { may: "public", unkept: true, fails: ["SIGN_IN_FAILED", "TOO_MANY_SIGN_INS"] },
      schema: { summary: "Sign in", tags: ["session"], body: SignIn, response: answer },
    },
    async (request, reply) => {
      const { name, password } = request.body;
      const user = await check(request, name, password);
      if (user === undefined) {
        throw new HttpProblem(
          401,
          "SIGN_IN_FAILED",
          "Name and password do not belong together, or the user is disabled.",
        );
      }
      await service.ledger?.signIn(user.id);
      return signIn(request, reply, service, access, user);
    },
  );

  app.delete(
    "/session",
    {
      config: { may: "public", unkept: true },
      schema: { summary: "Sign out", tags: ["session"], response: { 204: Type.Null({ description: "Signed out." }) } },
    },
    (request, reply) => {
      const token = sessionToken(request);
      if (token !== undefined) endSession(access.store, token);
      reply.header("set-cookie", sessionCookie(undefined, access)).code(204).send(null);
    },
  );

  app.post(
    "/session/password",
    {
      config: {
        may: "read",
        unkept: true,
        fails: ["NOT_SIGNED_IN", "PASSWORD_WRONG", "PASSWORD_WEAK", "TOO_MANY_SIGN_INS"],
      },
      schema: {
        summary: "A password of one's own; wherever else one was signed in, one is signed out",
        tags: ["session"],
        body: NewPassword,
        response: answer,
      },
    },
    async (request, reply) => {
      const { csrf, name } = callerOf(request);
      if (csrf === undefined) {
        throw new HttpProblem(409, "NOT_SIGNED_IN", "Only somebody who is signed in has a password to change.");
      }
      const user = await check(request, name, request.body.password);
      if (user === undefined) throw new HttpProblem(403, "PASSWORD_WRONG", "This is not the password until now.");
      const change = { password: request.body.new_password };
      return signIn(request, reply, service, access, await changeUser(access.store, user.id, change, new Date()));
    },
  );
}
