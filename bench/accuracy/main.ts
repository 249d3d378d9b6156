// How accurate is the matcher at its operating point? Pairs, people who must be found, strangers who must not.

import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { indexOf, loadLists, type WantedList } from "../corpus/lists.ts";
import { NAME_FILES, nameFile, readPairs, readPeople } from "../corpus/name-files.ts";
import { readPeer } from "../peers/peer-scores.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";
import { type FoundFigures, measureFound } from "./found-people.ts";
import { measurePairs, type PairFigures } from "./pairs.ts";
import { measurePool, type PoolFigures } from "./pool.ts";
import { measureStrangers, type StrangerFigures } from "./strangers.ts";
import { type TradeOffPoint, tradeOff } from "./trade-off.ts";

/** The edition that the people who must be found were taken from. */
const UN_OF_THE_PEOPLE: WantedList = { list: "un", until: "2026-02-27" };
const NEWEST: readonly WantedList[] = [{ list: "uk" }, { list: "un" }, { list: "us-sdn" }];
/** The newest edition of the SDN list that has birth dates. */
const WITH_BIRTH_DATES: readonly WantedList[] = [
  { list: "uk" },
  { list: "un" },
  { list: "us-sdn", until: "2021-07-07" },
];
const STRANGERS_QUICK = 5_000;

export interface AccuracyFigures {
  /** Against the scores of logic-v2 that the table of cases carries. */
  readonly pairs: PairFigures;
  /** Against logic-v2 as measured by `bench/peers/logic-v2.py`, when it was. */
  readonly pairsAgainstPeer: { readonly version: string; readonly figures: PairFigures } | undefined;
  readonly found: Readonly<Record<string, Omit<FoundFigures, "scores">>>;
  readonly strangers: Readonly<Record<string, Omit<StrangerFigures, "scores">>>;
  /** The held-out part of the pool drawn from the lists. */
  readonly pool: PoolFigures;
  readonly tradeOff: readonly TradeOffPoint[];
  readonly parties: Readonly<Record<string, number>>;
  readonly seconds: number;
}

function unscored<Figures extends { readonly scores: unknown }>({ scores, ...rest }: Figures): Omit<Figures, "scores"> {
  return rest;
}

async function measure(mirror: string, quick: boolean, out: string) {
  const start = performance.now();
  const pairs = readPairs(mirror);
  const peer = readPeer(out);
  const lists = await Promise.all(
    [[UN_OF_THE_PEOPLE], NEWEST, WITH_BIRTH_DATES].map((each) => loadLists(mirror, each)),
  );
  const [un, newest, dated] = lists.map(({ parties }) => indexOf(parties));
  if (!un || !newest || !dated) throw new Error("Three snapshots are measured.");
  const [asListed, altered] = [readPeople(mirror, NAME_FILES.asListed), readPeople(mirror, NAME_FILES.altered)];
  const strangers = readPeople(mirror, NAME_FILES.strangers).slice(0, quick ? STRANGERS_QUICK : undefined);
  const alteredFound = measureFound(un, altered, false);
  const named = measureStrangers(newest, strangers, { birthDate: false, country: false });
  const figures: AccuracyFigures = {
    pairs: measurePairs(pairs),
    pairsAgainstPeer: peer && { version: peer.version, figures: measurePairs(pairs, peer.pairs) },
    found: {
      "as listed, name only": unscored(measureFound(un, asListed, false)),
      "as listed, with birth date": unscored(measureFound(un, asListed, true)),
      "altered, name only": unscored(alteredFound),
      "altered, with birth date": unscored(measureFound(un, altered, true)),
    },
    strangers: {
      "name only": unscored(named),
      "with birth date and country": unscored(measureStrangers(dated, strangers, { birthDate: true, country: true })),
    },
    pool: measurePool(),
    tradeOff: tradeOff(alteredFound.scores, named.scores, strangers.length),
    parties: { un: un.partyCount, newest: newest.partyCount, dated: dated.partyCount },
    seconds: (performance.now() - start) / 1_000,
  };
  return { figures, files: lists.flatMap(({ files }) => files) };
}

const { quick, date, out } = benchOptions();
const mirror = mirrorFolder();
const { figures, files } = await measure(mirror, quick, out);
const inputs = [...files, ...Object.values(NAME_FILES).map((file) => nameFile(mirror, file))];
writeResult(out, { suite: "accuracy", quick, circumstances: circumstances(inputs, date), figures });
