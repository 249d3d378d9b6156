// What can the reader of such mail do now, and who says so? A small dated table: public sources, in plain words.

import type { Verdict } from "@portcullis/mail";

export interface NextStep {
  /** What to do, and why. */
  readonly does: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** What was looked at of the source, and on which day. */
  readonly lookedAt: string;
  /** For whom: whoever is counted by senders, or whoever a state seems to look for. */
  readonly when: "tracking" | "reconnaissance";
}

const STORED = "a stored copy of the page looked at on 2026-11-28";
const CITED = "address checked on 2026-11-28 as others cite it, the page not opened";

/** In the order in which a reader who was targeted would take them. */
export const NEXT_STEPS: readonly NextStep[] = [
  {
    when: "reconnaissance",
    does: "Do not answer, click or delete it. Tell those who look after security where you work, by another way than mail, and report it: in the United Kingdom by forwarding it to report@phishing.gov.uk, elsewhere to your national cyber security centre. Keep the message as a file: its headers and links are the evidence.",
    publisher: "NCSC",
    title: "Report a scam email",
    url: "https://www.ncsc.gov.uk/collection/phishing-scams/report-scam-email",
    lookedAt: CITED,
  },
  {
    when: "reconnaissance",
    does: "Go through the nine steps for people at high risk: your own accounts and devices are looked for as much as those of your office.",
    publisher: "NCSC",
    title: "Guidance for high-risk individuals on protecting your accounts and devices",
    url: "https://www.ncsc.gov.uk/collection/defending-democracy/guidance-for-high-risk-individuals",
    lookedAt: CITED,
  },
  {
    when: "tracking",
    does: "Let your mail program load no remote pictures until you ask for them, or load them through somebody else's server: then nobody learns when and where you read.",
    publisher: "Apple",
    title: "Change Privacy settings in Mail on Mac",
    url: "https://support.apple.com/guide/mail/mlhlae4a4fe6/mac",
    lookedAt: STORED,
  },
  {
    when: "reconnaissance",
    does: "If you have a Google account, sign in to it by a passkey or a security key and nothing weaker: reconnaissance prepares the mail that asks for your password.",
    publisher: "Google",
    title: "Advanced Protection Program",
    url: "https://landing.google.com/advancedprotection/",
    lookedAt: STORED,
  },
  {
    when: "reconnaissance",
    does: "Keep your telephone and computers up to date. If you may be targeted yourself, an iPhone, iPad or Mac can be closed further by Lockdown Mode, at some loss of comfort.",
    publisher: "Apple",
    title: "About Lockdown Mode",
    url: "https://support.apple.com/en-us/105120",
    lookedAt: CITED,
  },
  {
    when: "reconnaissance",
    does: "Talk about what matters by end-to-end encrypted messages and calls, and take no codes by text message.",
    publisher: "CISA",
    title: "Mobile Communications Best Practice Guidance",
    url: "https://www.cisa.gov/news-events/alerts/2024/12/18/cisa-releases-best-practice-guidance-mobile-communications",
    lookedAt: STORED,
  },
  {
    when: "reconnaissance",
    does: "Find out what a stranger learns about you and those near you in public, and take away what need not be there: from this such mail was written.",
    publisher: "NPSA",
    title: "My Digital Footprint",
    url: "https://www.npsa.gov.uk/security-campaigns",
    lookedAt:
      "a stored copy of the guide (its publisher was then called CPNI) looked at on 2026-11-28, its page not opened",
  },
  {
    when: "tracking",
    does: "If you do not know the sender, report it rather than click on anything in it, the link to unsubscribe included.",
    publisher: "NCSC",
    title: "Report a scam email",
    url: "https://www.ncsc.gov.uk/collection/phishing-scams/report-scam-email",
    lookedAt: CITED,
  },
];

/** The steps for what was found; none where nothing was. With reconnaissance what concerns mere tracking comes last. */
export function nextSteps(counts: Readonly<Record<Verdict, number>>): readonly NextStep[] {
  const of = (when: NextStep["when"]) => NEXT_STEPS.filter((step) => step.when === when);
  // Who was targeted has reported already.
  const ownPictures = of("tracking").filter(({ publisher }) => publisher !== "NCSC");
  if (counts.reconnaissance > 0) return [...of("reconnaissance"), ...ownPictures];
  return counts.tracking > 0 ? of("tracking") : [];
}
