// Who is calling, and what may they do?

import { Type } from "typebox";
import { ENGINE_VERSION } from "../../screening/engine.ts";
import { VERSION } from "../../version.ts";
import { ROLES } from "../access/permissions.ts";
import { actorOf, roleOf } from "../actor.ts";
import type { App } from "../app.ts";
import type { Service } from "../service.ts";

const Session = Type.Object({
  actor: Type.String({ description: "Under this name the ledger has what is done." }),
  name: Type.String(),
  role: Type.Enum([...ROLES]),
  signed_in: Type.Boolean(),
  csrf: Type.Union([Type.String(), Type.Null()], {
    description: "To be sent as X-CSRF-Token when signed in by cookie.",
  }),
  version: Type.String(),
  engine: Type.String(),
  sign_in_required: Type.Boolean(),
  sample_loaded: Type.Boolean(),
});

export function sessionRoutes(app: App, service: Service): void {
  app.get(
    "/session",
    {
      config: { may: "public" },
      schema: { summary: "Who is calling", tags: ["session"], response: { 200: Session } },
    },
    (request) => ({
      actor: actorOf(request),
      name: actorOf(request),
      role: roleOf(request),
      signed_in: false,
      csrf: null,
      version: VERSION,
      engine: ENGINE_VERSION,
      sign_in_required: false,
      sample_loaded: service.mounts.has("sample"),
    }),
  );
}
