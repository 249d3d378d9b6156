// Which measures bind towards a listed party? What its list prints, and where it prints none, what being on that list or under that regime
// means; where neither is sure, that it is not stated.

import type { Hit } from "../screening/screening-line.ts";

export interface BindingMeasure {
  readonly party: string;
  readonly list: string;
  readonly regime: string;
  readonly measure: string;
  readonly meaning: string;
  /** Who says so: the entry itself, the list as a whole, the regime, or nobody. */
  readonly basis: "entry" | "list" | "regime" | "not stated";
}

const FREEZE =
  "All funds and economic resources that the party owns, holds or controls are frozen, and none may be made available to it, directly or indirectly.";
const BLOCKING =
  "All property and interests in property that come within the United States or into the possession of a US person are blocked; US persons may not deal with the party, nor with what it owns to 50 percent or more.";
const TRAVEL =
  "A natural person may not enter or pass through. It binds authorities at the border; by itself it forbids no payment.";
const ARMS = "No arms, and no help with them, may be supplied to the party.";

/** Words in which lists print measures, each with what it means. */
const PRINTED: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/asset freeze|freez|targeted financial sanction/i, FREEZE],
  [/travel/i, TRAVEL],
  [/arms/i, ARMS],
  [/maritime|ship|vessel|port/i, "A ship: it may be directed, detained, or kept out of ports, as the regime says."],
  [/trust services/i, "No trust services may be provided to the party or for its benefit."],
  [/director/i, "The party may not direct, promote or manage a company."],
  [
    /sectoral|capital market|debt|equity|securities/i,
    "Some dealings alone are forbidden (securities, loans of certain terms); the party's property is not frozen by this.",
  ],
  [
    /export|licen[cs]e|EAR|denial/i,
    "Exports to the party need a licence or are refused; its property is not frozen by this.",
  ],
];

const UN_FREEZE = { measure: "Assets freeze", meaning: FREEZE };
const UN_TRAVEL = { measure: "Travel ban", meaning: TRAVEL };

interface Imposed {
  readonly measure: string;
  readonly meaning: string;
}

/** What being on a list means by itself, where its entries print nothing. */
const OF_LIST: ReadonlyMap<string, readonly Imposed[]> = new Map([
  ["us-sdn", [{ measure: "Blocking of property", meaning: BLOCKING }]],
  ["eu", [{ measure: "Asset freeze", meaning: FREEZE }]],
  ["uk-ofsi", [{ measure: "Asset freeze", meaning: FREEZE }]],
  [
    "ca",
    [
      {
        measure: "Dealings prohibition",
        meaning:
          "Persons in Canada, and Canadians anywhere, may not deal in the party's property, enter into transactions about it, or make goods or services available to it: in effect an asset freeze.",
      },
    ],
  ],
]);

/** OFAC's consolidated lists beside the SDN List block nobody: each programme forbids something of its own. */
const OF_NON_SDN: ReadonlyMap<string, Imposed> = new Map([
  [
    "UKRAINE-EO13662",
    {
      measure: "Sectoral restriction",
      meaning:
        "Dealings in new debt or equity, or in certain oil projects, as the directive named in the entry says. Property is not blocked.",
    },
  ],
  [
    "RUSSIA-EO14024",
    {
      measure: "Sectoral restriction",
      meaning:
        "New debt or equity, or correspondent accounts, as the directive named in the entry says. Property is not blocked.",
    },
  ],
  [
    "CMIC-EO13959",
    {
      measure: "Securities restriction",
      meaning: "US persons may not buy or sell its publicly traded securities. Property is not blocked.",
    },
  ],
  [
    "NS-PLC",
    {
      measure: "Rejection of transactions",
      meaning: "Transactions with the party are to be rejected. Property is not blocked by this listing alone.",
    },
  ],
]);

/** Regimes of the Security Council; committees' lists print no measures of an entry. A travel ban binds natural persons alone. */
const OF_UN_REGIME: ReadonlyMap<string, readonly Imposed[]> = new Map([
  ["Al-Qaida", [UN_FREEZE, UN_TRAVEL, { measure: "Arms embargo", meaning: ARMS }]],
  ["Taliban", [UN_FREEZE, UN_TRAVEL, { measure: "Arms embargo", meaning: ARMS }]],
  ["DPRK", [UN_FREEZE, UN_TRAVEL]],
  ["DRC", [UN_FREEZE, UN_TRAVEL]],
  ["Iran", [UN_FREEZE]],
  ["Iraq", [UN_FREEZE]],
  ["Libya", [UN_FREEZE, UN_TRAVEL]],
  ["Somalia", [UN_FREEZE, UN_TRAVEL]],
  ["Sudan", [UN_FREEZE, UN_TRAVEL]],
  ["CAR", [UN_FREEZE, UN_TRAVEL]],
  ["Yemen", [UN_FREEZE, UN_TRAVEL]],
  ["SouthSudan", [UN_FREEZE, UN_TRAVEL]],
  ["Haiti", [UN_FREEZE, UN_TRAVEL]],
  ["GB", [UN_TRAVEL]],
]);

const NOT_STATED =
  "The edition prints no measure for this party. Regimes of this list can impose an asset freeze, a travel ban or others: read the entry at its publisher, and treat it as an asset freeze until then.";

function meaningOf(measure: string): string {
  return PRINTED.find(([pattern]) => pattern.test(measure))?.[1] ?? "As the regime's own rules say.";
}

function imposedBy(
  list: string,
  regime: string,
): { readonly basis: "list" | "regime"; readonly imposed: readonly Imposed[] } | undefined {
  const ofRegime = list === "un" ? OF_UN_REGIME.get(regime) : undefined;
  const ofProgramme = list === "us-nonsdn" ? OF_NON_SDN.get(regime) : undefined;
  if (ofRegime !== undefined) return { basis: "regime", imposed: ofRegime };
  if (ofProgramme !== undefined) return { basis: "regime", imposed: [ofProgramme] };
  const ofList = OF_LIST.get(list);
  return ofList === undefined ? undefined : { basis: "list", imposed: ofList };
}

/** Measures of one hit, regime by regime. A list prints measures of a party as a whole, so that each stands under all its regimes. */
export function measuresOf({
  party,
  list,
  regimes,
  measures,
}: Pick<Hit, "party" | "list" | "regimes" | "measures">): readonly BindingMeasure[] {
  const named = regimes.length === 0 ? ["not stated"] : regimes;
  if (measures.length > 0) {
    const regime = named.join("; ");
    return measures.map((measure) => ({ party, list, regime, measure, meaning: meaningOf(measure), basis: "entry" }));
  }
  return named.flatMap((regime): readonly BindingMeasure[] => {
    const found = imposedBy(list, regime);
    if (found === undefined)
      return [{ party, list, regime, measure: "not stated", meaning: NOT_STATED, basis: "not stated" }];
    return found.imposed.map((each) => ({ party, list, regime, ...each, basis: found.basis }));
  });
}
