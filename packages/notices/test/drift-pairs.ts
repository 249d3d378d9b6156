// What did these reports change? Pairs of our own: a release, a report of it, and what drifted.

export interface DriftPair {
  readonly id: string;
  readonly release: string;
  readonly report: string;
  /** Type, and bands for a grade on the yardstick. */
  readonly drifts: readonly string[];
}

const COMMISSION =
  "The NCSC assesses that it is highly likely that a Chinese state-affiliated entity compromised the Electoral Commission between 2021 and 2022.";
const MEMBERS =
  "Separately, the NCSC is almost certain that APT31 unsuccessfully targeted parliamentarians' e-mail accounts in 2021.";
const STORY = `${COMMISSION}\n${MEMBERS}`;
const MUSEUM =
  "The Culture Ministry assesses that it is likely that APT29 stole the catalogue of the Lamp Museum in May.\nIt is a realistic possibility that Sandworm disrupted the museum's heating.";
const GRID =
  "The government attributes the attack on the Jezero grid with high confidence to Sandworm.\nThe same hackers unsuccessfully targeted the water works of Veresk.";
const BANK =
  "Treasury says that the Lazarus Group stole $40 million from the Bank of Jezero. It is unlikely that North Korean hackers compromised the central bank.";

export const DRIFT_PAIRS: readonly DriftPair[] = [
  { id: "story, word for word", release: STORY, report: STORY, drifts: [] },
  {
    id: "story, told again",
    release: STORY,
    report:
      "Britain's cyber centre says the Electoral Commission was highly likely compromised by a Chinese state-affiliated entity.\nIt is almost certain, it adds, that APT31 unsuccessfully targeted the e-mail accounts of parliamentarians.",
    drifts: [],
  },
  {
    id: "story, as the paper had it",
    release: STORY,
    report:
      "The Electoral Commission was likely compromised by a state-affiliated cyber entity, it was revealed.\nIt is almost certain that APT31 unsuccessfully targeted the accounts of parliamentarians.",
    drifts: ["grade -1", "actor"],
  },
  {
    id: "story, the wrong group",
    release: STORY,
    report:
      "APT31 compromised the Electoral Commission, according to the NCSC. APT31 also unsuccessfully targeted parliamentarians' e-mail accounts, which is almost certain.",
    drifts: ["grade", "actor"],
  },
  {
    id: "story, many for one",
    release: STORY,
    report:
      "It is highly likely that Chinese state-affiliated entities compromised the Electoral Commission.\nIt is almost certain that APT31 unsuccessfully targeted the e-mail accounts of parliamentarians.",
    drifts: ["scope"],
  },
  {
    id: "story, success instead of failure",
    release: STORY,
    report:
      "It is highly likely that a Chinese state-affiliated entity compromised the Electoral Commission.\nIt is almost certain that APT31 targeted the e-mail accounts of parliamentarians.",
    drifts: ["polarity"],
  },
  { id: "story, one half left out", release: STORY, report: `Officials said: ${COMMISSION}`, drifts: ["dropped"] },
  {
    id: "story, something more",
    release: STORY,
    report: `${COMMISSION}\n${MEMBERS}\nThe hackers of APT40 also stole the crown jewels of Jezero, sources said.`,
    drifts: ["invented"],
  },
  {
    id: "museum, told again",
    release: MUSEUM,
    report:
      "It is likely that APT29 stole the Lamp Museum's catalogue, the ministry assesses. There is a realistic possibility that Sandworm disrupted its heating.",
    drifts: [],
  },
  {
    id: "museum, surer",
    release: MUSEUM,
    report:
      "It is almost certain that APT29 stole the catalogue of the Lamp Museum. It is a realistic possibility that Sandworm disrupted the museum's heating.",
    drifts: ["grade +2"],
  },
  {
    id: "museum, without a word of doubt",
    release: MUSEUM,
    report:
      "APT29 stole the catalogue of the Lamp Museum in May. It is a realistic possibility that Sandworm disrupted the museum's heating.",
    drifts: ["grade"],
  },
  {
    id: "museum, groups exchanged",
    release: MUSEUM,
    report:
      "It is likely that Sandworm stole the catalogue of the Lamp Museum. It is a realistic possibility that APT29 disrupted the museum's heating.",
    drifts: ["actor", "actor"],
  },
  {
    id: "museum, one group for both",
    release: MUSEUM,
    report:
      "It is likely that APT29 stole the catalogue of the Lamp Museum. It is a realistic possibility that APT29 disrupted the museum's heating.",
    drifts: ["actor"],
  },
  {
    id: "grid, told again",
    release: GRID,
    report:
      "With high confidence the attack on the Jezero grid was carried out by Sandworm, the government says. The hackers unsuccessfully targeted the water works of Veresk.",
    drifts: [],
  },
  {
    id: "grid, the water works hit",
    release: GRID,
    report:
      "The government attributes the attack on the Jezero grid with high confidence to Sandworm.\nThe same hackers targeted the water works of Veresk.",
    drifts: ["polarity"],
  },
  {
    id: "bank, told again",
    release: BANK,
    report:
      "The Lazarus Group stole $40 million from the Bank of Jezero, the Treasury says. North Korean hackers are unlikely to have compromised the central bank.",
    drifts: [],
  },
  {
    id: "bank, a likelihood turned round",
    release: BANK,
    report:
      "The Lazarus Group stole $40 million from the Bank of Jezero. It is likely that North Korean hackers compromised the central bank.",
    drifts: ["grade +2"],
  },
  {
    id: "bank, another state",
    release: BANK,
    report:
      "The Lazarus Group stole $40 million from the Bank of Jezero. It is unlikely that Iranian hackers compromised the central bank.",
    drifts: ["actor"],
  },
];
