// What is every route made with? Fastify with our limits, the types of TypeBox, and validation that never changes a body.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Writable } from "node:stream";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import { Ajv, type Options, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController, type RawServerDefault } from "fastify";
import type { Permission } from "../usecases/access/permissions.ts";
import { answerBrokenRequest, sendProblem } from "./errors.ts";
import { type LogLevel, loggerOptions, requestId } from "./logging.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What a caller must be allowed to for this route; every route names it. */
    readonly may?: Permission;
    /** Whether its answer holds a secret, or belongs to another service: it is not kept for an Idempotency-Key. */
    readonly unkept?: boolean;
    /** Codes with which it refuses what is asked, besides those of every route; `problem.ts` knows their statuses. */
    readonly fails?: readonly string[];
  }
}

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export const HTTP_LIMITS = {
  /** A batch of a hundred queries with many names each is far below it. */
  bodyBytes: 4_000_000,
  /** Longer addresses are answered 414. */
  urlCharacters: 8_192,
  /** Of all headers together; above it Node answers 431. */
  headerBytes: 131_072,
  /** For a whole request to arrive. */
  requestMs: 30_000,
  /** For its headers to. */
  headersMs: 10_000,
  /** A connection on which nothing moves is closed. */
  silenceMs: 120_000,
} as const;

interface ExternalSchemas {
  readonly [id: string]: unknown;
}

/**
 * Bodies stay as they were sent; texts of addresses become the numbers and truths that a route asks for. A schema is compiled when
 * its route is first asked: all of them together would take longer than everything else at the start.
 */
function buildValidator(schemas: unknown) {
  // The schemas are our own: a test calls every route, and so compiles each.
  const options = { strict: false, useDefaults: true, allErrors: false, validateSchema: false } as const;
  const made = (more: Options) => {
    const ajv = new Ajv({ ...options, ...more });
    addFormats.default(ajv);
    for (const [id, schema] of Object.entries(schemas as ExternalSchemas)) ajv.addSchema(schema as object, id);
    return ajv;
  };
  let exact: Ajv | undefined;
  let lenient: Ajv | undefined;
  return ({ schema, httpPart }: { readonly schema: unknown; readonly httpPart?: string }) => {
    let compiled: ValidateFunction | undefined;
    const compile = (): ValidateFunction => {
      if (httpPart === "body") {
        exact ??= made({});
        return exact.compile(schema as object);
      }
      lenient ??= made({ coerceTypes: "array" });
      return lenient.compile(schema as object);
    };
    const validate: { (data: unknown): unknown; errors?: ValidateFunction["errors"] } = (data) => {
      compiled ??= compile();
      const isRight = compiled(data);
      validate.errors = compiled.errors ?? null;
      return isRight;
    };
    return validate;
  };
}

export interface AppOptions {
  readonly logLevel?: LogLevel;
  readonly logStream?: Writable;
  /** How long a request may take to arrive, when not as long as usual. */
  readonly slowMs?: number;
}

/** An application without routes, not listening. */
export function bareApp({ logLevel = "silent", logStream, slowMs }: AppOptions = {}): App {
  const { requestMs, headersMs, headerBytes } = HTTP_LIMITS;
  return Fastify({
    bodyLimit: HTTP_LIMITS.bodyBytes,
    requestTimeout: slowMs ?? requestMs,
    connectionTimeout: HTTP_LIMITS.silenceMs,
    logger: loggerOptions(logLevel, logStream) as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => requestId(request as IncomingMessage),
    // Whoever sends on an open connection while the service stops is still answered.
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest as never,
    frameworkErrors: (error, request, reply) => {
      sendProblem(error, request, reply as never);
    },
    http: {
      maxHeaderSize: headerBytes,
      headersTimeout: slowMs ?? headersMs,
      connectionsCheckingInterval: Math.min(5_000, slowMs ?? requestMs),
    },
    routerOptions: { maxParamLength: HTTP_LIMITS.urlCharacters },
    forceCloseConnections: "idle",
    schemaController: {
      compilersFactory: {
        buildValidator: (schemas: unknown) => buildValidator(schemas) as never,
        // What a route answers goes out whole: a schema that forgets a field must not make it vanish.
        buildSerializer: () => () => (data) => JSON.stringify(data),
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();
}
