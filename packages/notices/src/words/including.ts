// How does a text say who is among those designated? "Those affected by the sanctions are", "targets include", "other listings concern":
// what is said of the designated, a verb that names some of them, and behind it the names.

/** Who may be designated, as a text calls several of them or one. */
const PARTY =
  "(?:individuals?|entit(?:y|ies)|persons?|people|compan(?:y|ies)|firms?|businesses|organi[sz]ations?|institutions?|men|women|targets?|part(?:y|ies)|actors?|hackers?|operatives|officers|officials|nationals|citizens|members|groups?|vessels?|ships?|tankers?|exchanges?|banks?|outlets?|figures|executives|suspects|names?|Russians|Chinese|Iranians|North Koreans|Belarusians|bodies|subsidiaries|platforms?|providers?|leaders)";

/** What makes them the designated ones. */
const MARK =
  "(?:sanctioned|designated|re-?designated|listed|blacklisted|targeted|penali[sz]ed|affected|hit|named|covered|implicated|placed|put|added|included|identified|singled out)";

/** By whom, under what, on which list: between the mark and the verb. */
const WHERE =
  "(?:\\s(?:by|in|under|on|to|for|with|as part of|alongside|today|yesterday)\\b(?:\\s(?!include|are\\b|is\\b|were\\b|was\\b)[^\\s,.;:]+){0,9}?)?";

/** A verb that names some or all of them; "are" only where a name or an office follows, not what they are accused of. */
const ARE =
  '(?:(?:also|reportedly|now|both)\\s)?(?:includes?|included|(?:are|is|were|was)(?:\\s(?:named|called|identified as)|(?=:?\\s(?:["“‘•]|\\p{Lu}|(?:the|its|their|his|former|alleged|deputy|head|chief|co-founders?|brothers)\\s(?:(?!part\\b|accused\\b|members?\\b|suspected\\b|of\\b)[\\p{L}-]+\\s){0,6}["“‘]?\\p{Lu}))))';

/** A verb by which a measure is said to be about somebody. */
const COVERS =
  "(?:includes?|included|covers?|covered|concerns?|concerned|targets?|targeted|names?|named|hits?|affects?|affected|blacklists?|blacklisted|lists|feature[sd]?|focus(?:es|ed)? on|singles? out|singled out|(?:appl(?:y|ies|ied)|extends?|extended|relates?|related) to)";

const COUNTED =
  "(?:(?:other|remaining|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|newly|new|latest|main|key|primary|first|\\d{1,2})\\s){0,3}";

/** Behind these stand names of those designated, whatever else the sentence says. */
export const INCLUDES = new RegExp(
  [
    // "Individuals named in the sanctions include", "the two companies designated by the US government are named".
    `\\b(?:${PARTY}|[Tt]hose|[Oo]thers|[Aa]lso)\\s(?:who\\s(?:are|were|have been)\\s)?(?:also\\s|newly\\s|now\\s)?(?:today\\s)?${MARK}${WHERE}\\s${ARE}`,
    // "The sanctioned units include", "newly blacklisted people are".
    `\\b(?:sanctioned|designated|blacklisted|listed|targeted|implicated)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${PARTY}|units)${WHERE}\\s${ARE}`,
    // "Sanctions reportedly apply to", "new listings concern", "the package announced today also covers".
    `\\b(?:[Ss]anctions?|[Dd]esignations?|[Ll]istings?|[Rr]estrictions|(?:[Rr]estrictive |\\p{Lu}[\\p{L}.]*\\s)?[Mm]easures|[Pp]enalties|[Ss]anctions (?:list|package)|[Bb]lacklist|[Aa]sset freezes?)\\s(?:(?!that\\b|which\\b|against\\b|on\\b|of\\b|and\\b|list\\b)[\\p{L}’'-]+\\s){0,4}?${COVERS}`,
    // "Targets named by the ministry include".
    `\\b[Tt]argets\\s(?:of the (?:[\\p{L}]+\\s){0,2}sanctions\\s|named (?:by|in)\\s[^.;:,]{3,40}?\\s)?(?:also\\s)?(?:includes?|included)`,
    // "Other targets are", "among the newly listed is".
    `\\b[Oo]ther\\s(?:targets|listings|designations|designees|additions)\\s(?:[\\p{L}]+\\s){0,3}?(?:includes?|included|are|were|concern)`,
    `\\b[Aa]mong\\s(?:the\\s|those\\s)?(?:newly\\s|latest\\s|new\\s)?(?:${MARK}|sanctions targets|designees)(?:\\s${PARTY})?${WHERE}\\s${ARE}`,
  ]
    .map((each) => `(?:${each})`)
    .join("|")
    .replace(/^(.*)$/u, "(?:$1):?(?=\\s)"),
  "gu",
);

/** The same of those whom the text counted before: "The other five citizens are", "Among the individuals is". */
export const THESE_ARE = new RegExp(
  `^(?:(?:The|These|Those|Both)\\s${COUNTED}(?:[\\p{L}-]+\\s){0,2}?${PARTY}\\s(?:named\\s|involved\\s|concerned\\s)?${ARE}:?|[Aa]mong\\s(?:the|those|them)\\s?${COUNTED}(?:[\\p{L}-]+\\s){0,2}?(?:${PARTY}\\s)?(?:named\\s)?${ARE})(?=\\s)`,
  "u",
);
