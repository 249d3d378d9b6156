// How is one hostile mailbox read, and is the outcome one that is allowed?

import { join } from "node:path";
import { isMessage, LIMITS, openPaths, readMail, scanMail } from "@portcullis/mail";

/** Longest time of the processor for one input of at most 256 kB. */
const MILLISECONDS_MAX = 5_000;
const CORPUS = join(import.meta.dirname, "../packages/mail/test/corpus");

export interface MailOutcome {
  readonly messages: number;
  /** What must not happen; undefined when all is well. */
  readonly fault?: string;
  readonly milliseconds: number;
}

/** Messages of every family of our own, each as a mailbox of itself and its neighbour. */
export async function mailSeeds(): Promise<readonly Buffer[]> {
  const seeds: Buffer[] = [];
  for (const set of ["own", "first", "second"]) {
    let before = Buffer.alloc(0);
    for await (const file of openPaths([join(CORPUS, `${set}.mbox.gz`)])) {
      for await (const entry of readMail(file)) {
        if (!isMessage(entry)) continue;
        const one = Buffer.concat([Buffer.from("From a@b Fri Aug 23 11:08:30 2002\n"), entry.bytes, Buffer.from("\n")]);
        seeds.push(Buffer.concat([before, one]));
        before = one;
      }
    }
  }
  return seeds;
}

export async function readAsMail(chunks: readonly Buffer[]): Promise<MailOutcome> {
  async function* files() {
    yield {
      name: "fuzz",
      bytes: (async function* () {
        yield* chunks;
      })(),
    };
  }
  const before = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  let messages = 0;
  try {
    for await (const { finding } of scanMail(files())) {
      messages += 1;
      if (finding.signals.length > LIMITS.signalsMax)
        return { messages, fault: "too many signals", milliseconds: spent() };
      JSON.stringify(finding);
    }
  } catch (error) {
    return { messages, fault: `${(error as Error).stack}`, milliseconds: spent() };
  }
  const milliseconds = spent();
  return milliseconds > MILLISECONDS_MAX
    ? { messages, fault: `${milliseconds} ms`, milliseconds }
    : { messages, milliseconds };
}
