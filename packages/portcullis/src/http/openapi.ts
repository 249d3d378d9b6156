// What does the service answer, for machines and people? One document from the schemas of the routes, and a page to try it.

import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { type Static, type TSchema, type TUnsafe, Type } from "typebox";
import { VERSION } from "../version.ts";
import type { App } from "./app.ts";

const ABOUT =
  "Sanctions screening with its evidence. Routes without a prefix are those of yente 5 and answer its clients; those under /api/v1/ are our own. Errors are problem+json with a stable code.";

/** What is answered may be readonly, as our data is. */
export type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/**
 * Gives a schema a name of its own in the document and in the generated client. To be called where the routes are registered;
 * what comes back is used in their schemas.
 */
export function named<S extends TSchema>(app: App, name: string, schema: S): TUnsafe<Frozen<Static<S>>> {
  if (app.getSchema(name) === undefined) app.addSchema({ ...schema, $id: name });
  return Type.Unsafe<Frozen<Static<S>>>({ $ref: `${name}#` });
}

/** Must be registered before the routes that it describes. */
export function describeRoutes(app: App, prefix: string): void {
  app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Portcullis",
        version: VERSION,
        description: ABOUT,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: prefix === "" ? "/" : prefix }],
      components: {
        securitySchemes: {
          key: { type: "http", scheme: "bearer", description: "A key made by an administrator." },
          session: { type: "apiKey", in: "cookie", name: "portcullis_session", description: "Set by signing in." },
        },
      },
    },
    hideUntagged: false,
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json["$id"] ?? `Schema${index}`) },
  });
  app.register(swaggerUi, { routePrefix: `${prefix}/docs`, staticCSP: true, uiConfig: { tryItOutEnabled: true } });
}

export function openapiRoutes(app: App): void {
  app.get("/openapi.json", { schema: { hide: true }, config: { may: "public" } }, () => app.swagger());
}
