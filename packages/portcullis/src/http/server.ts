// Where do requests go? The gate first, then routes, and errors in one form.

import { memoryAccess } from "../store/access/access-store.ts";
import type { Access } from "./access/authenticate.ts";
import { guard } from "./access/gate.ts";
import { alertRoutes } from "./api/alerts.ts";
import { documentRoutes } from "./api/documents.ts";
import { driftRoutes } from "./api/drift.ts";
import { eventRoutes } from "./api/events.ts";
import { groupRoutes } from "./api/groups.ts";
import { keyRoutes } from "./api/keys.ts";
import { ledgerRoutes } from "./api/ledger.ts";
import { listContentRoutes, listRoutes } from "./api/lists.ts";
import { noticeRoutes } from "./api/notices.ts";
import { partyRoutes } from "./api/parties.ts";
import { policyRoutes } from "./api/policies.ts";
import { provisionalRoutes } from "./api/provisional.ts";
import { sampleRoutes } from "./api/sample.ts";
import { screeningRoutes } from "./api/screenings.ts";
import { sessionRoutes } from "./api/session.ts";
import { userRoutes } from "./api/users.ts";
import { type App, bareApp } from "./app.ts";
import { deskFiles, hasDesk, isPageRequest, pageOf, type SendPage } from "./desk.ts";
import { ledgerTileRoutes } from "./ledger-tiles.ts";
import { mountRoutes } from "./mounts.ts";
import { describeRoutes, openapiRoutes } from "./openapi.ts";
import { HttpProblem, type ProblemBody, problemOf } from "./problem.ts";
import { type OpenSample, SAMPLE } from "./sample-mount.ts";
import type { Service } from "./service.ts";
import { adminRoutes } from "./yente/admin.ts";
import { entityRoutes } from "./yente/entities.ts";
import { matchRoutes } from "./yente/match.ts";
import { searchRoutes } from "./yente/search.ts";

export interface ServerOptions {
  /** Host names by which the service may be called. */
  readonly hosts: readonly string[];
  /** Users and keys; without it there are none, and everybody is `local`. */
  readonly access?: Access;
  readonly updateToken?: string | undefined;
  /** Stands before every address: `/sample` for the sample. */
  readonly prefix?: string;
  /** Folder of the built pages. */
  readonly desk?: string | undefined;
}

/** Route modules of our own API, in the order of the document; each answers under /api/v1. */
// biome-ignore format: a line each, so that areas made side by side merge
const AREAS = [
  sessionRoutes,
  screeningRoutes,
  alertRoutes,
  policyRoutes,
  listRoutes,
  listContentRoutes,
  partyRoutes,
  userRoutes,
  keyRoutes,
  noticeRoutes,
  documentRoutes,
  provisionalRoutes,
  groupRoutes,
  driftRoutes,
  ledgerRoutes,
  eventRoutes,
];

function answerErrors(app: App, page: SendPage | undefined): void {
  const sent = (problem: ProblemBody): string => JSON.stringify(problem);
  app.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    if (error instanceof HttpProblem) reply.headers(error.headers);
    reply.code(problem.status).type("application/problem+json; charset=utf-8").send(sent(problem));
  });
  app.setNotFoundHandler((request, reply) => {
    if (page !== undefined && isPageRequest(request)) return page(reply);
    const problem = problemOf(new HttpProblem(404, "NOT_FOUND", "There is nothing at this address."));
    return reply.code(404).type("application/problem+json; charset=utf-8").send(sent(problem));
  });
}

/** The sample answers under the same names to the same people; the pages are those of the service itself. */
function openSample(hosts: readonly string[], access: Access): OpenSample {
  return (sample) => createServer(sample, { hosts, access, prefix: `/${SAMPLE}` });
}

/** The service, not listening yet. */
export function createServer(service: Service, options: ServerOptions): App {
  const { hosts, updateToken, prefix = "", desk } = options;
  const access = options.access ?? { store: memoryAccess(), signInRequired: false, secure: false };
  const app = bareApp();
  guard(app, { hosts, prefix, access });
  app.addHook("onClose", async () => service.close());
  const page = hasDesk(desk) ? pageOf(desk) : undefined;
  answerErrors(app, page);
  describeRoutes(app, prefix);
  const own = async (scope: App): Promise<void> => {
    openapiRoutes(scope);
    adminRoutes(scope, service, { updateToken });
    matchRoutes(scope, service);
    searchRoutes(scope, service);
    entityRoutes(scope, service);
    ledgerTileRoutes(scope, service);
  };
  const api = async (scope: App): Promise<void> => {
    for (const routes of AREAS) routes(scope, service, access);
    if (prefix === "") sampleRoutes(scope, service, openSample(hosts, access));
  };
  app.register(own, { prefix });
  app.register(api, { prefix: `${prefix}/api/v1` });
  if (prefix === "") mountRoutes(app, service.mounts, "sample");
  if (prefix === "" && page !== undefined && desk !== undefined) deskFiles(app, desk, page);
  return app;
}
