// Somebody is the listed party: what must be done now, by when, and who says so? Signposts to the authorities' own pages; no legal advice.

/** Day on which the table was last gone through. */
export const STEPS_OF = "2026-11-28";

export interface NextStep {
  readonly what: string;
  /** By when, in the source's own terms. */
  readonly by: string;
  readonly jurisdiction: string;
  readonly source: { readonly title: string; readonly url: string };
}

const OFSI_GUIDANCE = {
  title: "UK financial sanctions general guidance (OFSI)",
  url: "https://www.gov.uk/government/publications/financial-sanctions-general-guidance/uk-financial-sanctions-general-guidance",
};
const OFSI_REPORT = {
  title: "Reporting information to OFSI: what to do (HM Treasury)",
  url: "https://www.gov.uk/guidance/suspected-breach-of-financial-sanctions-what-to-do",
};
const OFSI_LICENCE = {
  title: "Licences that allow activity prohibited by financial sanctions (OFSI)",
  url: "https://www.gov.uk/government/publications/licences-that-allow-activity-prohibited-by-uk-financial-sanctions",
};
const TIPPING_OFF = {
  title: "Proceeds of Crime Act 2002, section 333A (tipping off)",
  url: "https://www.legislation.gov.uk/ukpga/2002/29/section/333A",
};
const cfr = (section: string, about: string) => ({
  title: `31 CFR ${section} (${about})`,
  url: `https://www.ecfr.gov/current/title-31/section-${section}`,
});
const EU_BEST_PRACTICES = {
  title: "EU Best Practices for the effective implementation of restrictive measures (Council, 11623/24)",
  url: "https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf",
};
const EU_269 = {
  title: "Council Regulation (EU) No 269/2014, Articles 2 and 8, as an example of its kind",
  url: "https://eur-lex.europa.eu/eli/reg/2014/269/oj/eng",
};
const DFAT = {
  title: "Consolidated List: what to do with a match (DFAT)",
  url: "https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list",
};
const RCMP = {
  title: "Reporting of frozen assets under the Special Economic Measures Act (RCMP)",
  url: "https://rcmp.ca/en/federal-policing/economic-and-financial-crime/reporting-frozen-assets-under-special-economic-measures-act",
};
const SEMA = { title: "Special Economic Measures Act", url: "https://laws-lois.justice.gc.ca/eng/acts/S-14.5/" };
const UN_SANCTIONS = {
  title: "United Nations Security Council: sanctions",
  url: "https://main.un.org/securitycouncil/en/sanctions/information",
};

const UK: readonly NextStep[] = [
  {
    what: "Freeze: do not deal with the funds or economic resources, and make none available.",
    by: "at once",
    jurisdiction: "UK",
    source: OFSI_GUIDANCE,
  },
  {
    what: "Report to OFSI that the person is, or is suspected to be, designated, and what is held.",
    by: "as soon as practicable",
    jurisdiction: "UK",
    source: OFSI_REPORT,
  },
  {
    what: "Do not tip off: where a report of suspicion was made, saying so may be an offence in the regulated sector. That assets are frozen may be told.",
    by: "from now on",
    jurisdiction: "UK",
    source: TIPPING_OFF,
  },
  {
    what: "What must still be paid needs a licence from OFSI first.",
    by: "before anything is paid",
    jurisdiction: "UK",
    source: OFSI_LICENCE,
  },
];

const US_SDN: readonly NextStep[] = [
  {
    what: "Block the property: it stays, in an account that bears interest.",
    by: "at once",
    jurisdiction: "US",
    source: cfr("501.603", "reports on blocked property"),
  },
  {
    what: "File a blocking report with OFAC, through its reporting system.",
    by: "within 10 business days of the blocking",
    jurisdiction: "US",
    source: cfr("501.603", "reports on blocked property"),
  },
  {
    what: "A transaction that is not blocked but may not be done is rejected and reported.",
    by: "within 10 business days of the rejection",
    jurisdiction: "US",
    source: cfr("501.604", "reports on rejected transactions"),
  },
  {
    what: "Report all blocked property held on 30 June.",
    by: "30 September, every year",
    jurisdiction: "US",
    source: cfr("501.603", "annual reports"),
  },
  {
    what: "Keep what belongs to it for ten years.",
    by: "from now on",
    jurisdiction: "US",
    source: cfr("501.601", "records"),
  },
  {
    what: "Anything else with the party needs a licence.",
    by: "before it is done",
    jurisdiction: "US",
    source: cfr("501.801", "licensing"),
  },
];

const US_NON_SDN: readonly NextStep[] = [
  {
    what: "Read which directive or programme the entry names: only those dealings are forbidden, and nothing is blocked.",
    by: "before the next dealing",
    jurisdiction: "US",
    source: {
      title: "Consolidated Sanctions List, non-SDN lists (OFAC)",
      url: "https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists",
    },
  },
  {
    what: "Reject what is forbidden, and report the rejection.",
    by: "within 10 business days",
    jurisdiction: "US",
    source: cfr("501.604", "reports on rejected transactions"),
  },
];

const EU: readonly NextStep[] = [
  {
    what: "Freeze the funds and economic resources, and make none available.",
    by: "at once",
    jurisdiction: "EU",
    source: EU_BEST_PRACTICES,
  },
  {
    what: "Report to the national competent authority what is held and frozen; where the regulation sets a term, within it.",
    by: "immediately; under Regulation 269/2014 within two weeks",
    jurisdiction: "EU",
    source: EU_269,
  },
  {
    what: "Exceptions need the authorisation of the national competent authority.",
    by: "before anything is paid",
    jurisdiction: "EU",
    source: EU_BEST_PRACTICES,
  },
];

const UN: readonly NextStep[] = [
  {
    what: "The Security Council binds states: freeze and report as the law of your country asks.",
    by: "without delay",
    jurisdiction: "UN",
    source: UN_SANCTIONS,
  },
];

const AU: readonly NextStep[] = [
  {
    what: "Do not use or deal with the asset, and make none available.",
    by: "at once",
    jurisdiction: "Australia",
    source: DFAT,
  },
  {
    what: "Tell the Australian Federal Police of the asset, and ask the Australian Sanctions Office.",
    by: "as soon as practicable",
    jurisdiction: "Australia",
    source: {
      title: "Sanctions breaches (Australian Federal Police)",
      url: "https://www.afp.gov.au/crimes/breaches-international-law/sanctions-breaches",
    },
  },
];

const CA: readonly NextStep[] = [
  {
    what: "Do not deal in the party's property, and provide nothing to it.",
    by: "at once",
    jurisdiction: "Canada",
    source: SEMA,
  },
  {
    what: "Disclose to the RCMP that you hold property of the party, and what was to be done with it.",
    by: "without delay",
    jurisdiction: "Canada",
    source: RCMP,
  },
];

const OF_LIST: ReadonlyMap<string, readonly NextStep[]> = new Map([
  ["uk", UK],
  ["uk-ofsi", UK],
  ["us-sdn", US_SDN],
  ["us-nonsdn", US_NON_SDN],
  ["eu", EU],
  ["un", UN],
  ["au", AU],
  ["ca", CA],
]);

/** What follows from being the party of these lists; of a list that is not in the table nothing is known. */
export function stepsFor(lists: readonly string[]): {
  readonly steps: readonly NextStep[];
  readonly unknown: readonly string[];
} {
  const unique = [...new Set(lists)];
  const steps = new Set(unique.flatMap((list) => OF_LIST.get(list) ?? []));
  return { steps: [...steps], unknown: unique.filter((list) => !OF_LIST.has(list)) };
}
