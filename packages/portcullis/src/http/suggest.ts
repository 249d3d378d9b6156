// Who comes near what somebody types? A search below the threshold that is recorded nowhere; and a few of them before anybody asks.

import { setTimeout as wait } from "node:timers/promises";
import { screeningPolicy } from "../casework/policy-document.ts";
import type { PartyCard } from "../screening/party-card.ts";
import { lowestThreshold, NEAR } from "../screening/policy.ts";
import { screenReading } from "../screening/screen-subject.ts";
import type { Hit } from "../screening/screening-line.ts";
import type { SubjectKind } from "../subjects/subject.ts";
import { readSubject } from "../subjects/subject-fields.ts";
import type { Service } from "./service.ts";

export interface Typed {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly limit: number;
}

export async function suggest(service: Service, { name, kind, limit }: Typed): Promise<readonly Hit[]> {
  const state = await service.state();
  const reading = readSubject({ name, kind }, await service.vocabulary());
  const policy = service.casework?.policy;
  const opened = await state.screeningOf(policy?.lists == null ? {} : { lists: policy.lists });
  const own = policy === undefined ? opened.basis.policy : screeningPolicy(policy);
  const { thresholds: _, ...plain } = own;
  const basis = {
    ...opened.basis,
    near: false,
    policy: { ...plain, threshold: Math.min(NEAR.scoreMin, lowestThreshold(own)), limit },
  };
  return reading.subject === undefined ? [] : screenReading(opened.snapshot.reader, reading, basis).hits;
}

const REHEARSED = { names: 12, limit: 8 } as const;
/** Whoever asks meanwhile comes between two searches. */
const PAUSE_MS = 5;

/** An initial reaches every word that begins with it: each is looked at for the first time here, and not under somebody's hands. */
const INITIALS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `Amara ${letter}`);

/** A name as it stands there while it is typed: its beginning, an initial behind a whole word, all of it. */
function stepsOf(name: string): readonly string[] {
  const [first = "", second] = name.split(" ");
  return [first.slice(0, 3), ...(second === undefined ? [] : [`${first} ${second.slice(0, 1)}`]), name];
}

/**
 * Searches for some listed names as if they were typed. What the engine runs for the first time, and words it looks at for the first
 * time, take it ten times as long: nobody who types should wait for that.
 */
export async function rehearse(service: Service, signal: AbortSignal): Promise<void> {
  const { snapshot } = await (await service.state()).screening("default");
  const { reader } = snapshot;
  const count = Math.min(REHEARSED.names, reader.partyCount);
  const listed = Array.from({ length: count }, (_, at) => {
    const card = JSON.parse(reader.payload(Math.floor((at * reader.partyCount) / count))) as PartyCard;
    return stepsOf(card.names[0] ?? card.id);
  });
  for (const name of [...listed.flat(), ...INITIALS]) {
    if (signal.aborted) return;
    await suggest(service, { name, kind: "any", limit: REHEARSED.limit });
    await wait(PAUSE_MS, undefined, { ref: false });
  }
}
