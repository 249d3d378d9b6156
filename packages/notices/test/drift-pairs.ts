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
  // Written in other words, and measured, before the rules knew them.

  {
    id: "newsroom: paraphrase",
    release:
      "The Cyber Centre judges it highly likely that Salt Typhoon breached three routers of a telecommunications company in February 2025.",
    report:
      "Salt Typhoon very likely broke into three routers belonging to a telecoms firm in February, according to the Cyber Centre.",
    drifts: [],
  },
  {
    id: "newsroom: weaker",
    release:
      "The Cyber Centre judges it highly likely that Salt Typhoon breached three routers of a telecommunications company in February 2025.",
    report:
      "Three routers of a telecoms company were probably breached by Salt Typhoon in February, the Cyber Centre said.",
    drifts: ["grade -1"],
  },
  {
    id: "newsroom: grade gone",
    release: "Our assessment is that the GRU almost certainly carried out the attack on the Veresk power company.",
    report: "The GRU carried out the attack on the Veresk power company, the government announced on Monday.",
    drifts: ["grade"],
  },
  {
    id: "newsroom: actor",
    release: "Our assessment is that the GRU almost certainly carried out the attack on the Veresk power company.",
    report: "The FSB almost certainly carried out the attack on the Veresk power company, the assessment says.",
    drifts: ["actor"],
  },
  {
    id: "newsroom: failure lost",
    release: "APT40 attempted, without success, to compromise the mail server of the National Assembly.",
    report: "APT40 compromised the mail server of the National Assembly.",
    drifts: ["polarity"],
  },
  {
    id: "newsroom: same in passive",
    release:
      "APT28 stole documents from the Defence Academy in 2023. It is likely that the group also targeted its contractors.",
    report:
      "Documents were stolen from the Defence Academy by APT28 in 2023. The academy's contractors were likely also targeted by the group.",
    drifts: [],
  },
  {
    id: "newsroom: dropped second",
    release:
      "APT28 stole documents from the Defence Academy in 2023. It is likely that Star Blizzard targeted its contractors.",
    report: "APT28 stole documents from the Defence Academy in 2023, ministers said.",
    drifts: ["dropped"],
  },
  {
    id: "newsroom: invented",
    release: "Volt Typhoon compromised the network of the Harbour Authority.",
    report:
      "Volt Typhoon compromised the network of the Harbour Authority. Flax Typhoon stole the pay slips of the coast guard as well, officials believe.",
    drifts: ["invented"],
  },
  {
    id: "newsroom: state to other",
    release: "Russian state-sponsored actors disrupted the website of the Senate.",
    report: "Chinese state-sponsored actors disrupted the website of the Senate.",
    drifts: ["actor"],
  },
  {
    id: "newsroom: plural",
    release: "A North Korean state-sponsored group stole $30 million from the exchange.",
    report: "North Korean state-sponsored groups stole $30 million from the exchange.",
    drifts: ["scope"],
  },
  {
    id: "newsroom: surer",
    release: "There is a realistic possibility that Sandworm disrupted the heating of the ministry.",
    report: "It is almost certain that Sandworm disrupted the heating of the ministry.",
    drifts: ["grade +3"],
  },
  {
    id: "newsroom: quoted same",
    release: "It is almost certain that Midnight Blizzard infiltrated the ministry's mailboxes.",
    report:
      '"It is almost certain that Midnight Blizzard infiltrated the ministry\'s mailboxes," the minister told reporters in Jezero.',
    drifts: [],
  },
  {
    id: "newsroom: attribution noun",
    release: "The Council attributes the intrusion into the Electoral Office to Ember Bear with high confidence.",
    report: "The Council attributes the intrusion into the Electoral Office to Fancy Bear with high confidence.",
    drifts: ["actor"],
  },
  {
    id: "newsroom: confidence dropped",
    release: "The Council attributes the intrusion into the Electoral Office to Ember Bear with high confidence.",
    report: "The Council attributes the intrusion into the Electoral Office to Ember Bear.",
    drifts: ["grade"],
  },
  {
    id: "newsroom: success denied",
    release: "Lazarus Group stole 400 million dollars from the Bank of Lamps.",
    report: "Lazarus Group failed to steal 400 million dollars from the Bank of Lamps.",
    drifts: ["polarity"],
  },
  {
    id: "newsroom: unlikely",
    release: "It is unlikely that Turla compromised the satellites of the agency.",
    report: "It is likely that Turla compromised the satellites of the agency.",
    drifts: ["grade +2"],
  },
  {
    id: "newsroom: long, same",
    release:
      "The agencies assess that Kimsuky targeted think tanks in Seoul and that it is highly likely that the group exfiltrated policy papers.\nNo other institution was affected.",
    report:
      "Seoul's think tanks were targeted by Kimsuky, the agencies assess, and it is highly likely the group exfiltrated policy papers.",
    drifts: [],
  },
  {
    id: "newsroom: other target",
    release: "Cozy Bear targeted the embassy of Jezero in Veresk.",
    report: "Cozy Bear targeted the airport of Jezero in Veresk.",
    drifts: ["scope"],
  },
  {
    id: "newsroom: story by another paper",
    release:
      "The NCSC assesses that it is highly likely that a Chinese state-affiliated entity compromised the Electoral Commission between 2021 and 2022.\nSeparately, the NCSC is almost certain that APT31 unsuccessfully targeted parliamentarians' e-mail accounts in 2021.",
    report:
      "China-backed APT31 hacked the Electoral Commission, ministers have said, and targeted the e-mail accounts of parliamentarians.",
    drifts: ["grade", "actor", "grade", "polarity"],
  },
  {
    id: "newsroom: told with names first",
    release:
      "The NCSC assesses that it is highly likely that a Chinese state-affiliated entity compromised the Electoral Commission between 2021 and 2022.",
    report:
      "Who was behind the hack? A Chinese state-affiliated entity highly likely compromised the Electoral Commission, says the NCSC.",
    drifts: [],
  },
];
