// Where do requests go? The gate first, then routes, and errors in one form.

import { Registry } from "prom-client";
import { memoryAccess } from "../store/access/access-store.ts";
import type { Access } from "./access/authenticate.ts";
import { guard } from "./access/gate.ts";
import { alertRoutes } from "./api/alerts.ts";
import { backupRoutes } from "./api/backups.ts";
import { documentRoutes } from "./api/documents.ts";
import { driftRoutes } from "./api/drift.ts";
import { eventRoutes } from "./api/events.ts";
import { groupRoutes } from "./api/groups.ts";
import { jobRoutes } from "./api/jobs.ts";
import { keyRoutes } from "./api/keys.ts";
import { labRoutes } from "./api/lab.ts";
import { ledgerRoutes } from "./api/ledger.ts";
import { listContentRoutes, listRoutes } from "./api/lists.ts";
import { mailRoutes } from "./api/mail.ts";
import { noticeRoutes } from "./api/notices.ts";
import { partyRoutes } from "./api/parties.ts";
import { policyRoutes } from "./api/policies.ts";
import { provisionalRoutes } from "./api/provisional.ts";
import { retentionRoutes } from "./api/retention.ts";
import { sampleRoutes } from "./api/sample.ts";
import { screeningRoutes } from "./api/screenings.ts";
import { sessionRoutes } from "./api/session.ts";
import { sourceRoutes } from "./api/sources.ts";
import { userRoutes } from "./api/users.ts";
import { type App, type AppOptions, bareApp } from "./app.ts";
import { deskFiles, hasDesk, pageOf } from "./desk.ts";
import { answerErrors } from "./errors.ts";
import { answerOnce } from "./idempotency.ts";
import { ledgerTileRoutes } from "./ledger-tiles.ts";
import { limitFlood } from "./limits/flood.ts";
import { readJsonBodies } from "./limits/json-body.ts";
import { logRequests } from "./logging.ts";
import { measureRequests, metricRoutes } from "./metrics.ts";
import { mountRoutes } from "./mounts.ts";
import { describeRoutes, openapiRoutes } from "./openapi.ts";
import { type OpenSample, SAMPLE } from "./sample-mount.ts";
import type { Service } from "./service.ts";
import { adminRoutes } from "./yente/admin.ts";
import { entityRoutes } from "./yente/entities.ts";
import { matchRoutes } from "./yente/match.ts";
import { reconcileRoutes } from "./yente/reconcile.ts";
import { searchRoutes } from "./yente/search.ts";

export interface ServerOptions extends AppOptions {
  /** Host names by which the service may be called. */
  readonly hosts: readonly string[];
  /** Users and keys; without it there are none, and everybody is `local`. */
  readonly access?: Access;
  readonly updateToken?: string | undefined;
  /** Where callers find the service, when that is not the host that they name: scheme, host and port. */
  readonly url?: string | undefined;
  /** Requests a second of one caller. */
  readonly rate?: number | undefined;
  /** Where figures are gathered; without it in one of its own. */
  readonly registry?: Registry;
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
  sourceRoutes,
  listContentRoutes,
  partyRoutes,
  userRoutes,
  keyRoutes,
  jobRoutes,
  mailRoutes,
  labRoutes,
  noticeRoutes,
  documentRoutes,
  provisionalRoutes,
  groupRoutes,
  driftRoutes,
  ledgerRoutes,
  retentionRoutes,
  backupRoutes,
  eventRoutes,
];

/** The sample answers under the same names to the same people, with the same pages: their files lie at the service itself. */
function openSample(hosts: readonly string[], access: Access, desk: string | undefined): OpenSample {
  return (sample) => createServer(sample, { hosts, access, desk, prefix: `/${SAMPLE}` });
}

/** The service, not listening yet. */
export function createServer(service: Service, options: ServerOptions): App {
  const { hosts, updateToken, prefix = "", desk } = options;
  const access = options.access ?? { store: memoryAccess(), signInRequired: false, secure: false };
  const registry = options.registry ?? new Registry();
  const app = bareApp(options);
  logRequests(app);
  const flood = limitFlood(app, access, options.rate);
  measureRequests(app, registry, flood);
  guard(app, { hosts, prefix, access });
  readJsonBodies(app);
  answerOnce(app, access.store);
  app.addHook("onClose", async () => service.close());
  const page = hasDesk(desk) ? pageOf(desk) : undefined;
  answerErrors(app, page);
  describeRoutes(app, prefix);
  const own = async (scope: App): Promise<void> => {
    openapiRoutes(scope);
    metricRoutes(scope, service, registry);
    adminRoutes(scope, service, { updateToken });
    matchRoutes(scope, service);
    searchRoutes(scope, service);
    entityRoutes(scope, service);
    reconcileRoutes(scope, service, { url: options.url });
    ledgerTileRoutes(scope, service);
  };
  const api = async (scope: App): Promise<void> => {
    for (const routes of AREAS) routes(scope, service, access);
    if (prefix === "") sampleRoutes(scope, service, openSample(hosts, access, desk));
  };
  app.register(own, { prefix });
  app.register(api, { prefix: `${prefix}/api/v1` });
  if (prefix === "") mountRoutes(app, service.mounts, "sample");
  if (prefix === "" && page !== undefined && desk !== undefined) deskFiles(app, desk, page);
  return app;
}
