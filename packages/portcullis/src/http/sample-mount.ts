// How does the sample answer? As a second service over its own folder, mounted under /sample/ while it is loaded.

import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { openState, statePath } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { openCasework } from "../usecases/casework.ts";
import { hasSample, sampleFolder } from "../usecases/sample/sample-folder.ts";
import { ScreeningLedger } from "../usecases/screening-ledger.ts";
import type { App } from "./app.ts";
import { Service } from "./service.ts";

export const SAMPLE = "sample";

/** Makes the application of a service whose addresses begin with /sample. */
export type OpenSample = (service: Service) => App;

export class SampleMount {
  readonly #service: Service;
  readonly #open: OpenSample;
  #turn: Promise<void> = Promise.resolve();
  #close: (() => Promise<void>) | undefined;

  constructor(service: Service, open: OpenSample) {
    this.#service = service;
    this.#open = open;
  }

  /** One after the other: loading and removing at once would take each other's folder away. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }

  async #mount(): Promise<void> {
    if (this.#close !== undefined || !hasSample(this.#service.store.folder)) return;
    const folder = sampleFolder(this.#service.store.folder);
    const log = await openLedger(join(folder, "ledger"));
    const store = openStore(folder);
    const casework = await openCasework(log, openState(statePath(folder)));
    const service = new Service(store, new ScreeningLedger(log, store), casework);
    const app = this.#open(service);
    await app.ready();
    await service.state();
    this.#service.mounts.set(SAMPLE, app);
    this.#close = async () => {
      this.#service.mounts.delete(SAMPLE);
      await app.close();
      await casework.close();
      await log.close();
    };
  }

  async #unmount(): Promise<void> {
    const close = this.#close;
    this.#close = undefined;
    await close?.();
  }

  /** Mounts what an earlier run of the program loaded. */
  mount(): Promise<void> {
    return this.#inTurn(() => this.#mount());
  }

  load(): Promise<void> {
    return this.#inTurn(async () => {
      // Loaded with the sample: nobody who works without it waits for it.
      const { loadSample } = await import("../usecases/sample/load-sample.ts");
      await loadSample(this.#service.store.folder);
      await this.#mount();
    });
  }

  remove(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#unmount();
      const { removeSample } = await import("../usecases/sample/load-sample.ts");
      await removeSample(this.#service.store.folder);
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#unmount());
  }
}
