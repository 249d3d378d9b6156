// Who speaks and acts in such texts without being the one they are about? Bodies, offices, media, and words that begin a sentence.

/** Words that make a capitalised phrase a public body, an office or its holder. */
export const BODY_WORD =
  /\b(?:Department|Ministry|Office|Bureau|Agency|Commission|Council|Treasury|Parliament|Government|Administration|Justice|Police|Court|Secretary|Minister|President|Director|Embassy|Directorate|Service|Services|Centre for|Center for|Cyber Centre|Cyber Center|Security Centre|Security Center|Nations|House|Senate|Congress|Alliance|Command|Committee|Authority|Crime Agency|Intelligence|Law|Act|Regulations?|Order|Executive Order|Regime|List|Programme|Program|State Department|Five Eyes|Assets Control|Development Office|Information Security|Cybersecurity)\b/;

/** Names that stand for such a body by themselves. */
/** Words of bodies that govern or judge: none of them is ever whom a list is about. */
export const GOVERNING =
  /\b(?:Treasury|Ministry of Foreign|Department of (?:the Treasury|State|Justice|Defen[cs]e|Commerce)|State Department|Council|Parliament|Government|Police|Court|Minister|Secretary|President|Nations|House|Senate|Congress|Law|Act|Regulations?|Order|Regime|List|Programme|Program|Five Eyes|Office|Commission|Assets Control|Ministry|Crime Agency|Security Agency|Security Cent(?:er|re)|Cyber Cent(?:er|re)|Signals Directorate|Foreign Affairs|Investigation)\b/;

export const BODIES: ReadonlySet<string> = new Set(
  (
    "OFAC FBI CISA NSA NCSC GCHQ NCA FCDO OFSI DoJ DOJ EU UN NATO G7 G20 UK US USA U.S. U.K. Treasury Council Europol Interpol " +
    "INTERPOL Eurojust FinCEN CIA MI5 MI6 ASD ACSC ASIO DFAT NZ CSE CSIS RCMP BfV BSI ANSSI Microsoft Google Mandiant Facebook " +
    "Meta Twitter Telegram Reuters Bloomberg BBC CNN AP AFP BleepingComputer ZDNet TechCrunch CrowdStrike Kaspersky Chainalysis " +
    "Elliptic ESET Symantec Cisco Fortinet Proofpoint Recorded Bitcoin Ethereum Monero Tether Dash Ether Windows Linux Exchange " +
    "Outlook Office WordPress GitHub LinkedIn YouTube CVE VPN DDoS VPS VDS COVID-19 Brexit EUR USD SDN Interfax Tass TASS Xinhua"
  ).split(" "),
);

/** Words with a capital only because they begin something: none of them begins a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    "Along Your Yours My Mine Ours Whose The A An This That These Those It They He She We I You His Her Their Our Its In On At By For From With To Of As And Or But If " +
    "When While After Before Since During Under Over Between Among Also Both Each Every All Some Many Most Other Others Another Such " +
    "Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July " +
    "August September October November December Last Next New Now Then There Here How What Who Why Where Which According " +
    "Additionally However Meanwhile Moreover Furthermore Separately Earlier Later Recently Previously Individuals Entities Entity " +
    "Individual Sanctions Sanctioned Designated Names Name Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Dozens Hundreds Thousands One First " +
    "Second Third Foreign Deputy Prime Minister Secretary President Spokesperson Spokesman Spokeswoman Founder Owner CEO Mr Mrs Ms " +
    "Dr Sir Lord Hackers Members Member Nearly About More Despite Because Besides Alongside Unlike Apart Like Together Behind Inside Outside Within Without Against Until Once Only Even Just Still Yet So Thus Hence Instead Indeed Although Though Whoever Whether Not No Yes Several Following Below Above"
  ).split(" "),
);

/** Words that are no name by themselves, whatever their capital. */
export const NO_NAME: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...(
    "Board Directors Natural Head Heads Deputy Commander Commanders Notes Background Press Release Statement Contact Further Media Reports Public Director Chief General Cyber Hacking Ransomware " +
    "Government Official Officials Group Gang Company Companies Firm Firms See Read Share Email Web Internet Online Data Additional " +
    "Any Persons Person People Citizens Banks Businesses Organisations Organizations Attack Attacks Address Really Elsewhere Nobody Everybody Anybody Mixer Tanker Firms Actors Officials Ambassador More Insights Key Updates Summary Overview Conclusion Credit Photo Image Source " +
    "Measures Economic Special Restrictive Target Targets Intelligence Putin Lukashenko Trump Biden Zelensky Zelenskyy Xi Khamenei Additions Changes Implications Note Comment Comments Published Updated Related Topics Advertisement Continue Criminal Charges Charge Nationals"
  ).split(" "),
]);
