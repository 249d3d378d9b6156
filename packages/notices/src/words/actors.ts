// Which words name a threat group, a ransomware brand, a malware crew or the organ of a state that runs them?

import { ACTOR_NAMES } from "./actor-names.generated.ts";

/** Brands and crews of cybercrime, and hacktivists, that analysts' tables of espionage groups do not hold. Public knowledge; ours. */
const CRIME = (
  "LockBit|BlackSuit|Conti|TrickBot|Trickbot|Ryuk|Black Basta|REvil|Sodinokibi|DarkSide|BlackMatter|BlackCat|ALPHV|Cl0p|" +
  "BianLian|RansomHub|Qilin|Rhysida|Vice Society|NetWalker|Egregor|DoppelPaymer|BitPaymer|Evil Corp|EvilCorp|" +
  "8Base|Phobos|Ragnar Locker|AvosLocker|HelloKitty|RansomEXX|Avaddon|Noberus|LuckyMouse|Hunters International|DragonForce|SafePay|" +
  "INC Ransom|Trigona|NoEscape|LockerGoga|MegaCortex|SamSam|Bitwise Spider|Void Rabisu|BlackByte|Daixin Team|Nokoyawa|" +
  "Scattered Spider|LAPSUS\\$|ShinyHunters|KillNet|Killnet|NoName057(16)|Anonymous Sudan|XakNet|CyberArmyofRussia_Reborn|" +
  "Cyber Army of Russia Reborn|Z-Pentest|Predatory Sparrow|CyberAv3ngers|Moses Staff"
).split("|");

/** Brands that are words as well: they count beside a word that says what they are. */
const CRIME_WORDS =
  "Emotet|QakBot|Qakbot|Dridex|IcedID|DanaBot|Danabot|SmokeLoader|Play|Royal|Hive|Clop|Akira|Medusa|Cuba|Maze|Snatch|Karakurt|ZEON|Zeon|Interlock|Cactus|Lynx|Babuk|Mirai|Zeus".split(
    "|",
  );

/** Organs of states that are named as operators. */
const ORGANS =
  /(?<![\p{L}\p{N}])(?:(?:Ministry of State Security|Ministry of Public Security|(?:\p{Lu}\p{L}+ ){1,2}State Security (?:Department|Bureau)|Main Intelligence Directorate|Federal Security Service|Foreign Intelligence Service|Islamic Revolutionary Guards? Corps(?:['’])?(?:[- ]Cyber[- ]Electronic Command)?|Ministry of Intelligence and Security|Reconnaissance General Bureau|People['’]s Liberation Army|Corps des gardiens de la révolution islamique)|GRU|GU Unit \d{5}|[Uu]nit \d{5}|SVR|FSB|MSS|IRGC(?:[- ]Q(?:ods|uds) Force|-[A-Z]{2,4})?|MOIS|RGB|PLA)(?![\p{L}\p{N}])/gu;

/** Names that tell by their form: numbers of analysts' series, and the two-word schemes of large vendors. */
const SERIES =
  /(?<![\p{L}\p{N}])(?:APT[- ]?\d{1,3}|Advanced Persistent Threat(?: Group)? \d{1,3}|APT[- ]?C[- ]?\d{1,3}|FIN\d{1,2}|UNC[ -]?\d{3,5}|TA\d{3,5}|UAC-\d{4}|TAG-\d{2,3}|DEV-\d{4}|Storm[- ]\d{4}|TEMP\.\p{L}+|(?:\p{Lu}[\p{L}]+\s)(?:Typhoon|Blizzard|Sandstorm|Sleet|Tempest|Tsunami|Dust|Hail|Rain|Flood|Cyclone|Panda|Bear|Kitten|Chollima|Spider|Jackal|Buffalo|Leopard|Taurus|Ursa|Serpens|Libra|Scorpius|Pisces))(?![\p{L}\p{N}])/gu;

/** What makes a doubtful word the name of a group. */
export const GROUP_CONTEXT =
  /\b(?:ransomware|hack(?:ing|er|ers|tivists?)?|cyber\S*|threat (?:group|actor)s?|cell|gangs?|intrusions?|negotiators?|crew|malware|APT|espionage|operat(?:ion|ions|ors|ives)|affiliates?|state-(?:sponsored|backed)|tracked as|a\.k\.a|also known as|group|intrusion)\b/i;

const words = (names: readonly string[]): readonly string[] => names.filter((name) => name !== "");

/** Operations that tables of groups hold among groups' names. */
const OPERATIONS: ReadonlySet<string> = new Set(["Cloud Hopper", "CloudHopper", "Aurora", "Night Dragon", "Shady RAT"]);

const ALL = words(ACTOR_NAMES.split("\n")).filter((name) => !OPERATIONS.has(name));

/** Names of groups that are called "X Group" in full, without that word; what they are must stand beside them. */
export const SHORT_OF_GROUP: ReadonlySet<string> = new Set(
  ALL.flatMap(
    (name) => /^(?!Beijing|Comment|Equation|Poseidon|Cobalt|Global)(\p{Lu}\p{L}{4,}) [Gg]roup$/u.exec(name)?.[1] ?? [],
  ),
);

/** Names of groups that are words, names of persons or of places as well. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "Actinium Akira Amoeba Antlion Axiom Bitter Blackwood Buckeye Butterfly Calcium Callisto Calypso Cardinal Cicada Cleaver Cobalt " +
    "Confucious Dogfish Dragonfly Elfin Gorilla Grayling Handala Hezb Honeybee Indra Kairos Kazu Labubu Leviathan Lexus Longhorn Luder " +
    "Lurid Machete Madi Mask Mirage Mogilevich Monsoon Moonlight Morpho Nazar Nian Nitro Packrat Patchwork Phosphorus Pickaxe Pioneer " +
    "Polaris Popeye Pupa Rancor Rattlesnake Reaper Redfly Rocke Sarit Sauron Scarab Scimitar Siesta Silence Sima Slingshot Snake Sowbug " +
    "Springtail Strider Superman Swallowtail Thallium Thrip Tick Topgear Tortoiseshell Trident Vermin Vovan Watchdog Zarya Zinc Conti"
  ).split(" "),
);

/** A word of the language needs company that says it is a group; so do capitals that abbreviate many things. */
function isDoubtful(name: string): boolean {
  return /^\p{Ll}+$/u.test(name) || WORDS.has(name) || /^\p{Lu}{3,5}$/u.test(name) || CRIME_WORDS.includes(name);
}

export interface ActorName {
  readonly name: string;
  /** Whether it counts only beside {@link GROUP_CONTEXT}. */
  readonly doubtful: boolean;
}

/** Table of all names by their first word, so that a text is read once. */
export const ACTORS_BY_FIRST: ReadonlyMap<string, readonly ActorName[]> = (() => {
  const table = new Map<string, ActorName[]>();
  // "HAFNIUM" is printed "Hafnium" as well, which may be a word.
  const titled = ALL.filter((name) => /^\p{Lu}{6,}$/u.test(name)).map(
    (name) => name.charAt(0) + name.slice(1).toLowerCase(),
  );
  const asWords = new Set(titled.filter((name) => !ALL.includes(name)));
  for (const name of new Set([...ALL, ...CRIME, ...CRIME_WORDS, ...asWords])) {
    const [first = ""] = name.split(/[\s-]/);
    const known = table.get(first) ?? [];
    known.push({ name, doubtful: isDoubtful(name) || asWords.has(name) });
    table.set(first, known);
  }
  for (const names of table.values()) names.sort((a, b) => b.name.length - a.name.length);
  return table;
})();

export const ACTOR_FORMS: readonly RegExp[] = [ORGANS, SERIES];

/** A name that the text itself calls a group: "the X hacking group", 'the ransomware gang "X"'. */
export const CALLED_A_GROUP: readonly RegExp[] = [
  /["“'‘]((?:\p{Lu}|\d)[\p{L}\p{N}._-]{2,24}(?:\s\p{Lu}[\p{L}\p{N}._-]+)?)["”'’],?\s(?:group|gang|crew|collective)\b/gu,
  /(?<=\b(?:[Tt]he|by|of|and|to|with)\s)(\p{Lu}[\p{L}\p{N}_-]{2,24}(?:\s\p{Lu}[\p{L}\p{N}_-]+)?)\s(?:hacking|hacker|ransomware|cyber ?espionage|cyber ?crime|extortion|hacktivist)\s(?:group|gang|crew|collective)\b/gu,
  /["“]((?:\p{Lu}|\d)[\p{L}\p{N}._-]{2,24}(?:\s\p{Lu}[\p{L}\p{N}._-]+)?)\s(?:hacking|hacker|ransomware|threat|cybercrime)\s(?:group|gang|crew)["”]/gu,
  /["“'‘]((?:\p{Lu}|\d)[\p{L}\p{N} ._-]{2,30}?)["”'’],?\s+(?:\p{L}+[\s-]){0,2}(?:hacking|hacker|ransomware|threat|cybercrime|cyber ?espionage|APT|extortion)\s+(?:group|gang|crew|collective|operation|actor)/gu,
  /(?:hacking group|hacker group|ransomware gang|ransomware group|cybercrime (?:group|gang)|threat (?:group|actor)|hacktivist (?:group|collective)|groupe de hackers|cyber ?espionage group)\s+(?:known as|called|named|dubbed|tracked as)?\s*["“'‘]?((?:\p{Lu}|\d)(?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}]))+(?:\s\p{Lu}(?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}]))+){0,2})/gu,
];

/** What says that the names behind it are those of groups: "ransomware groups known as", "intrusion sets such as". */
export const NAMES_GROUPS =
  /\b(?:groups?|gangs?|crews?|actors?|intrusion sets?|collectives?|hackers|operations|brands|outfits|clusters|(?:monikers|aliases)\b[^.;:,]{0,60}?(?=,?\s(?:such as|including)))(?:\s(?:publicly |also |variously )?(?:known|tracked|referred to) as|,?\s(?:such as|like|including|namely|dubbed|called|named)|:)\s(?:the\s)?/gu;

/** Before a group's name, and no part of it: "the Chinese-backed APT31". */
export const SAID_OF_GROUP =
  /^(?:(?:[\p{L}.]+-(?:backed|linked|based|sponsored|aligned|affiliated|nexus|speaking|\p{Ll}+ed)|Chinese|Russian|Iranian|Belarusian|Pakistani|Indian|North Korean|Vietnamese|Turkish|Notorious|Prolific)\s)+/u;

const CERTAIN: ReadonlySet<string> = new Set(
  [...ACTORS_BY_FIRST.values()].flat().flatMap(({ name, doubtful }) => (doubtful ? [] : [name.toLowerCase()])),
);

/** Whether a name is that of a group beyond doubt, whatever stands around it. */
export function isGroupName(name: string): boolean {
  const trimmed = name.trim();
  return (
    CERTAIN.has(trimmed.toLowerCase()) ||
    ACTOR_FORMS.some((form) => new RegExp(`^(?:${form.source})$`, "u").test(trimmed))
  );
}
