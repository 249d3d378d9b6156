// What is found in mail, how fast, and in what memory?

import type { Ceilings, MailFigures, MailSpeed } from "../../mail/main.ts";
import { decimal, grouped, table } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

function speedLine(what: string, speed: MailSpeed): string {
  const { messages, megabytes, parser, oneThread, twoThreads } = speed;
  return `${what}: ${grouped(messages)} messages, ${decimal(megabytes, 1)} MB, in turns, the best of three: postal-mime alone ${grouped(parser)} a second; everything on one thread ${grouped(oneThread)} (${decimal(oneThread / parser, 2)} of the parser's rate), on two ${grouped(twoThreads)} (${decimal(twoThreads / oneThread, 2)} times one).`;
}

function ceilingLine({ real, short }: Ceilings): string {
  const times = (value: number) => decimal(value, 2);
  return `What two threads of this machine give at most, each warm: the parser alone on the real messages ${times(real.parser)} times one thread, on the short ones ${times(short.parser)}; a loop over integers ${times(Math.max(real.integers, short.integers))}.`;
}

export function mailSection(result: SuiteResult<MailFigures>): string {
  const { readings, speed, short, ceilings, memory } = result.figures;
  return [
    "## Mail",
    circumstancesLine(result),
    "Our own labelled messages, with every copy of a campaign in the mailbox and with one at a time. `fresh` is measured only: no rule was made on it.",
    table(
      [
        "set",
        "copies",
        "messages",
        "beacons found",
        "of those called one",
        "identifiers, F1",
        "verdicts right",
        "false alarms",
      ],
      readings.map((each) => [
        each.set,
        each.copies,
        grouped(each.messages),
        decimal(each.beaconRecall, 3),
        decimal(each.beaconPrecision, 3),
        decimal(each.identifierF1, 3),
        grouped(each.verdictsRight),
        grouped(each.falseAlarms),
      ]),
    ),
    speedLine("Real messages", speed),
    speedLine("Short ones of our own", short),
    ...(ceilings === undefined ? [] : [ceilingLine(ceilings)]),
    `A mailbox of ${decimal(memory.gigabytes, 1)} GB (${grouped(memory.messages)} messages) took ${grouped(memory.seconds)} s and ${grouped(memory.rssMb)} MB of memory at most.`,
  ].join("\n\n");
}
