// Which texts does the sample hold? All in our own words: what authorities announced, retold, and papers that do not exist. What is stated in
// them of real parties is public; the papers and whoever writes for them are invented.

export interface SampleText {
  readonly name: string;
  readonly publisher: string;
  /** ISO date. */
  readonly statedOn: string;
  /** ISO time at which it was read. */
  readonly readAt: string;
  readonly text: string;
  /** Whether its facts were accepted; else only the text is kept, to be read or held against another. */
  readonly accepted: boolean;
  /** Whether provisional entries are made of it. */
  readonly provisional?: boolean;
}

export const RELEASE_NAME = "Announcement of 25 March 2024, retold";

const BEFORE: readonly SampleText[] = [
  {
    name: "Statement of July 2021, retold",
    publisher: "UK government",
    statedOn: "2021-07-19",
    readAt: "2024-03-22T09:05:00.000Z",
    accepted: true,
    text: `19 July 2021
The government says that APT31 targeted European government institutions and political figures in 2020.
APT31 acts on behalf of the Chinese Ministry of State Security.`,
  },
];

const RELEASE: SampleText = {
  name: RELEASE_NAME,
  publisher: "FCDO",
  statedOn: "2024-03-25",
  readAt: "2024-03-25T12:05:00.000Z",
  accepted: true,
  provisional: true,
  text: `25 March 2024
The UK has today sanctioned a front company, Wuhan Xiaoruizhi Science and Technology Company Limited, and two individuals, Zhao Guangzong and Ni Gaobin, who are members of APT31. They face an asset freeze, and the two individuals a travel ban.
The NCSC assesses that it is highly likely that the Electoral Commission's systems were compromised by a Chinese state-affiliated entity between 2021 and 2022.
The NCSC is almost certain that APT31 unsuccessfully targeted members of both Houses of Parliament in 2021.
The government summoned the Chinese ambassador.`,
};

const AFTER: readonly SampleText[] = [
  {
    name: "Indictment of March 2024, retold",
    publisher: "US Department of Justice",
    statedOn: "2024-03-25",
    readAt: "2024-03-25T17:30:00.000Z",
    accepted: true,
    text: `25 March 2024
The Department of Justice indicted seven men. Ni Gaobin and Zhao Guangzong are members of APT31, prosecutors say.
APT31 targeted critics, businesses and political officials of the United States for fourteen years.`,
  },
  {
    name: "Embassy rejects the claims",
    publisher: "The Harbour Courier (invented)",
    statedOn: "2024-03-25",
    readAt: "2024-03-25T19:00:00.000Z",
    accepted: true,
    text: `25 March 2024
The NCSC is almost certain that APT31 unsuccessfully targeted members of both Houses of Parliament in 2021.
A spokesperson for the Chinese embassy said the claims are completely fabricated and malicious slanders.`,
  },
  {
    name: "Police statement of March 2024, retold",
    publisher: "Finnish police",
    statedOn: "2024-03-26",
    readAt: "2024-03-26T09:00:00.000Z",
    accepted: true,
    text: `26 March 2024
The Finnish police say that APT31 compromised the parliament of Finland between 2020 and 2021.`,
  },
  {
    name: "A weaker word",
    publisher: "The Harbour Courier (invented)",
    statedOn: "2024-03-25",
    readAt: "2024-03-25T20:00:00.000Z",
    accepted: false,
    text: `25 March 2024
The Electoral Commission's systems were likely compromised by a state-affiliated entity between 2021 and 2022, the NCSC revealed.
The NCSC is almost certain that APT31 unsuccessfully targeted members of both Houses of Parliament in 2021.`,
  },
  {
    name: "Another actor",
    publisher: "The Evening Lantern (invented)",
    statedOn: "2024-03-26",
    readAt: "2024-03-26T07:30:00.000Z",
    accepted: false,
    text: `26 March 2024
The NCSC assesses that it is highly likely that the Electoral Commission's systems were compromised by APT31 between 2021 and 2022.
The NCSC is almost certain that APT31 targeted members of both Houses of Parliament in 2021.`,
  },
];

/** In the order in which they are read. */
export const SAMPLE_TEXTS: {
  readonly before: readonly SampleText[];
  readonly release: SampleText;
  readonly after: readonly SampleText[];
} = {
  before: BEFORE,
  release: RELEASE,
  after: AFTER,
};
