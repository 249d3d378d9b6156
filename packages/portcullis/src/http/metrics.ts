// How does the service fare, in figures that a monitor reads? Prometheus' text form at /metrics: requests, screenings, the ledger, the lists.

import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { listMetrics } from "../usecases/list-metrics.ts";
import { listLines } from "../usecases/lists.ts";
import { listsKnown } from "../usecases/lists-known.ts";
import type { App } from "./app.ts";
import type { Flood } from "./limits/flood.ts";
import type { Service } from "./service.ts";

const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts every request from the first hook on. To be called before the routes are registered. */
export function measureRequests(app: App, registry: Registry, flood: Flood): void {
  const seconds = new Histogram({
    name: "portcullis_http_request_seconds",
    help: "Time until a request was answered, by route.",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  new Gauge({
    name: "portcullis_http_requests_under_way",
    help: "Requests that are being answered.",
    registers: [registry],
    collect() {
      this.set(flood.underWay());
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    // The pattern, never the address: that has names in it.
    const route = request.routeOptions.url ?? "none";
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
  });
}

export function metricRoutes(app: App, service: Service, registry: Registry): void {
  new Gauge({
    name: "portcullis_ledger_entries",
    help: "Entries of the ledger that are durable.",
    registers: [registry],
    collect() {
      this.set(service.ledger?.size ?? 0);
    },
  });
  const refused = new Counter({
    name: "portcullis_metrics_failures_total",
    help: "Times that the figures of the lists could not be read.",
    registers: [registry],
  });
  app.get(
    "/metrics",
    {
      config: { may: "read" },
      schema: {
        summary: "Figures for Prometheus",
        tags: ["system"],
        response: { 200: { description: "Figures.", content: { "text/plain": { schema: { type: "string" } } } } },
      },
    },
    async (_request, reply) => {
      let lists = "";
      try {
        lists = await listMetrics(listLines(await listsKnown(service.store), new Date(), false));
      } catch {
        refused.inc();
      }
      return reply.type(Registry.PROMETHEUS_CONTENT_TYPE).send(`${await registry.metrics()}\n${lists}`);
    },
  );
}
