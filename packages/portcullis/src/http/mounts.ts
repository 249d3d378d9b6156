// Which other services answer under an address of this one? The sample is a whole service of its own over its own data, loaded and
// removed while this one runs.

import type { App } from "./app.ts";

/** Name (`sample`) → an application whose routes have `/NAME` before them, made ready and not listening. */
export type Mounts = Map<string, App>;

/** Hands requests under `/NAME/` over, unread, to what is mounted there at the time; 404 while nothing is. */
export function mountRoutes(app: App, mounts: Mounts, name: string): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _body, done) => done(null));
    scope.route({
      method: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
      url: `/${name}/*`,
      // Whoever is mounted asks for itself.
      config: { may: "public", unkept: true },
      schema: { hide: true },
      handler: (request, reply) => {
        const mounted = mounts.get(name);
        if (mounted === undefined) return reply.callNotFound();
        reply.hijack();
        mounted.routing(request.raw, reply.raw);
        return reply;
      },
    });
  });
}
