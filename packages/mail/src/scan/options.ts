// What does the user know that a message cannot tell: outlets, colleagues, readers at risk, keys, whom he trusts, indicators?

import { type Listed, remembered } from "../indicators/find-listed.ts";
import { type Indicators, NO_INDICATORS } from "../indicators/read-stix.ts";
import type { AuthenticationOptions } from "../sender/authentication.ts";
import { type Colleague, OutletNames } from "../sender/claims.ts";
import { INSTITUTES } from "../sender/institutes.ts";
import { OUTLETS, type Outlet } from "../sender/outlets.ts";
import { lookAlikesOf } from "../sender/sender-signals.ts";
import type { SignsOptions } from "../signals/message-signs.ts";

/** What is known beforehand: plain data, which threads are given too. */
export interface Knowledge extends AuthenticationOptions {
  /** Outlets beside the ones known here. */
  readonly outlets?: readonly Outlet[];
  readonly colleagues?: readonly Colleague[];
  /** Addresses or domains of readers in whom states take an interest, beside parliaments and governments. */
  readonly atRisk?: readonly string[];
  readonly indicators?: Indicators;
}

export interface ScanOptions extends Knowledge {
  /** Says who of senders, recipients and links is a designated party. */
  readonly listed?: Listed;
  /** Threads that read messages; 1 (default) starts none. */
  readonly threads?: number;
  /**
   * A folder in which what was read is kept until the end, so that a run that was interrupted goes on where it stopped.
   * Without it that lies in memory, and beyond a limit in a temporary folder.
   */
  readonly resume?: string;
  /** Told after each message read, those of an earlier run included. */
  readonly onMessage?: (messages: number) => void;
}

export function signsOptions(known: Knowledge): SignsOptions {
  const outlets = [...(known.outlets ?? []), ...OUTLETS, ...INSTITUTES];
  const colleagues = known.colleagues ?? [];
  const { keys, trusted, indicators = NO_INDICATORS } = known;
  return {
    people: {
      outletDomains: new Set(outlets.flatMap(({ domains }) => domains)),
      outletNames: new OutletNames(outlets),
      lookAlikes: lookAlikesOf(outlets, colleagues),
      colleagues,
      atRisk: (known.atRisk ?? []).map((each) => each.toLowerCase().replace(/^@/, "")),
    },
    authentication: {
      ...(keys === undefined ? {} : { keys }),
      ...(trusted === undefined ? {} : { trusted: trusted.map((each) => each.toLowerCase()) }),
    },
    indicators,
    readsAttachments: [...indicators.byValue.values()].some(({ kind }) => kind === "hash"),
  };
}

/** The part of the options that threads are given. */
export function knowledgeOf({ outlets, colleagues, atRisk, indicators, keys, trusted }: ScanOptions): Knowledge {
  return {
    ...(outlets === undefined ? {} : { outlets }),
    ...(colleagues === undefined ? {} : { colleagues }),
    ...(atRisk === undefined ? {} : { atRisk }),
    ...(indicators === undefined ? {} : { indicators }),
    ...(keys === undefined ? {} : { keys }),
    ...(trusted === undefined ? {} : { trusted }),
  };
}

export function listedOf({ listed }: ScanOptions): Listed | undefined {
  return listed === undefined ? undefined : remembered(listed);
}
