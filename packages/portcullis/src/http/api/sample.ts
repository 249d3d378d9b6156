// POST /sample: a first look with the story's day in every page; one call loads it, one removes it.

import { Type } from "typebox";
import type { App } from "../app.ts";
import type { OpenSample } from "../sample-mount.ts";
import { SAMPLE, SampleMount } from "../sample-mount.ts";
import type { Service } from "../service.ts";

const Loaded = Type.Object({
  sample_loaded: Type.Boolean(),
  prefix: Type.String({ description: "Stands before the addresses of the sample's own service." }),
});

/** Only the service itself has one; the sample has no sample. */
export function sampleRoutes(app: App, service: Service, open: OpenSample): void {
  const sample = new SampleMount(service, open);
  const answer = () => ({ sample_loaded: service.mounts.has(SAMPLE), prefix: `/${SAMPLE}` });
  // The service does not wait for it; one that cannot be opened says why when it is asked for again.
  app.addHook("onReady", async () => {
    sample.mount().catch(() => {});
  });
  app.addHook("onClose", async () => sample.close());

  app.post(
    "/sample",
    {
      config: { may: "administer" },
      schema: { summary: "Load the sample: the day of 25 March 2024", tags: ["sample"], response: { 200: Loaded } },
    },
    async () => {
      await sample.load();
      return answer();
    },
  );

  app.delete(
    "/sample",
    {
      config: { may: "administer" },
      schema: { summary: "Remove the sample and everything in it", tags: ["sample"], response: { 200: Loaded } },
    },
    async () => {
      await sample.remove();
      return answer();
    },
  );
}
