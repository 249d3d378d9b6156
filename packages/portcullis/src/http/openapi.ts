// What does the service answer, for machines and people? One document from the schemas of the routes, and a page to try it.

import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { type Static, type TSchema, type TUnsafe, Type } from "typebox";
import { VERSION } from "../version.ts";
import { type App, HTTP_LIMITS } from "./app.ts";
import { commonFailures, ownFailures } from "./problem-codes.ts";

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

const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: "Stable; docs/reference/errors.md explains each." }),
    detail: Type.String(),
    request_id: Type.Optional(Type.String()),
  },
  { description: "What went wrong (RFC 9457). Some have more: `current` where somebody else was faster." },
);

/** A failure in the document: the same form for all of them, with its codes where a route has some of its own. */
function failure(app: App, description: string, codes: readonly string[] = []) {
  const problem = named(app, "Problem", Problem);
  const coded = () => Type.Intersect([problem, Type.Object({ code: Type.Enum([...codes]) })]);
  return { description, content: { "application/problem+json": { schema: codes.length === 0 ? problem : coded() } } };
}

/** What yente answers to an address that is too long, and its clients know word by word. */
const TooLong = Type.Object({ detail: Type.Literal("Request URI too long") });

/** Every route says how it fails: the caller's fault, or the service's. */
function declareFailures(app: App): void {
  app.addHook("onRoute", (route) => {
    if (route.schema?.hide === true || route.method === "HEAD") return;
    const response = (route.schema?.response ?? {}) as Readonly<Record<string, unknown>>;
    const refused = "Refused: what was asked cannot be answered, or not for this caller.";
    const failed = "Failed: nothing was done that is not in the ledger. Try again later.";
    const tooLong = `URL_TOO_LONG: the address has more than ${HTTP_LIMITS.urlCharacters} characters.`;
    const isOurs = route.url.includes("/api/");
    const common = commonFailures(route);
    const commonOf = (digit: string): string =>
      Object.entries(common)
        .filter(([status]) => status.startsWith(digit))
        .map(([status, codes]) => `${status} ${codes.join(", ")}`)
        .join("; ");
    const own = Object.entries(ownFailures(route)).map(([status, codes]) => {
      const all = [...codes, ...(common[status] ?? [])];
      return [status, failure(app, `Refused: ${codes.join(", ")}.`, all)] as const;
    });
    const failures = {
      ...Object.fromEntries(own),
      "414": isOurs
        ? failure(app, tooLong)
        : { description: tooLong, content: { "application/json": { schema: TooLong } } },
      "4XX": failure(app, `${refused} Whatever the route: ${commonOf("4")}.`),
      "5XX": failure(app, `${failed} Whatever the route: ${commonOf("5")}.`),
    };
    route.schema = { ...route.schema, response: { ...response, ...failures } };
  });
}

/** Must be registered before the routes that it describes. */
export function describeRoutes(app: App, prefix: string): void {
  declareFailures(app);
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
