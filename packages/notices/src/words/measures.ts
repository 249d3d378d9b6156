// In which words does an authority answer? Each measure by the phrases that state it, the shortest that carry it.

export type MeasureType =
  | "sanctions"
  | "asset_freeze"
  | "travel_ban"
  | "transaction_ban"
  | "debt_restriction"
  | "export_control"
  | "summons"
  | "expulsion"
  | "indictment"
  | "arrest"
  | "seizure"
  | "advisory"
  | "reward"
  | "wanted_notice"
  | "delisting";

/** What a verb acts on, up to the end of its phrase. */
const OBJECT = String.raw`(?:\s+(?!(?:for|over|after|because|which|who|that|in|on|by|with|to|from|as|at|since|during|under|when|following|and the|yesterday|today)\b)[^\s,.;:()–—"“”]+){1,7}`;
const NEW = String.raw`(?:(?:strict|new|fresh|further|additional|economic|financial|targeted|restrictive|sweeping|tough|joint|coordinated|a|its|first|cyber|more|unprecedented|autonomous|trilateral|wide-ranging)\s+){0,4}`;
const HAVE = String.raw`(?:(?:has|have|had|is|are|was|were|will be|being|been)\s+){0,2}(?:also\s+|today\s+|previously\s+|now\s+)?`;

/** Whoever did it, behind a passive. */
const BY = String.raw`(?: by (?:the )?(?:\p{Lu}[\p{L}.]*|u\.k\.|united)(?: (?:and|of|the|united|states|kingdom|eu|uk|us|u\.s\.|governments?)\b){0,6})?`;

const of = (source: string): RegExp => new RegExp(source, "giu");
const cased = (source: string): RegExp => new RegExp(source, "gu");

/** In the order in which they claim words: what states a measure more exactly comes first. */
export const MEASURES: readonly (readonly [MeasureType, RegExp])[] = [
  [
    "delisting",
    of(
      String.raw`\b(?:delist(?:s|ed|ing)?|(?:removed?|removing|removes) (?:\S+ ){0,6}?from (?:the|its) (?:\S+ ){0,3}(?:list|sanctions)|(?:lift(?:s|ed|ing)?|remov(?:e|es|ed|ing)) ${NEW}sanctions|sanctions (?:were|have been|are|being) lifted|removal from the (?:\S+ ){0,2}list|revok(?:es?|ed|ing) (?:the )?(?:designation|sanctions))\b`,
    ),
  ],
  [
    "asset_freeze",
    of(
      String.raw`\b(?:assets? freezes?|freez(?:e|es|ing) (?:of )?["“]?(?:all |any |their |his |its |the |U\.S\. |US |UK )*(?:assets|property|funds|bank accounts)|freez(?:e|es|ing) (?:the |any |all )?(?:(?!and\b|or\b)[\p{L}.’'-]+ ){0,3}(?:assets|funds)|(?:(?:has|have|had) frozen|froze) (?:all |the |their |his |its |her )*(?:assets|funds)|assets (?:have been |were |are |will be )?frozen|(?:property|assets|interests in property)(?:[^\n]{0,140}?)\b(?:(?:are|is|must be|have been|has been|will be) (?:generally |now |hereby )?(?:blocked|frozen))|(?:froze|frozen|freez(?:e|es|ing)) (?:more than |over |about |nearly |approximately |some )?(?:[$€£]|US\$)\s?[\d.,]+(?:\s(?:million|billion))?(?:\s(?:in|of|worth of)(?:\s(?:crypto|digital|virtual)\S*)?(?:\s(?:assets|funds|currency|property|bitcoin))?)?|block(?:s|ed|ing)? (?:access["”]? ["“]?to )?(?:(?:all|any|their|its|his|the|of|U\.S\.(?:-based)?|US(?:-based)?|company’s|company's|group’s|group's) ){0,4}(?:property|assets)(?: and (?:bank accounts|interests in property))?|gel des avoirs)\b`,
    ),
  ],
  [
    "travel_ban",
    of(
      String.raw`\b(?:travel bans?|visa (?:restrictions?|bans?)|entry bans?|(?:an? )?bans? on (?:entry|entering|travel)(?:\s[^\s,.;]+){0,4}|(?:bann?(?:ed|ing)|barr(?:ed|ing)|prohibited)(?: (?:\p{Lu}[\p{L}-]*|them|him|her)){0,3} from (?:entering|travell?ing to|transiting)(?:\s[^\s,.;]+){0,5}|director disqualification|bann?ed from (?:EU|UK|U\.S\.|US|European|British) (?:soil|territory))\b`,
    ),
  ],
  [
    "transaction_ban",
    of(
      String.raw`\b(?:(?:prohibited|banned|barred|forbidden) from (?:paying|transferring|engaging(?: in)?|conducting|making|doing|dealing|entering into|carrying out)(?:\s(?!for\b|including\b)[^\s,.;]+){1,7}|prohibit(?:s|ed|ing)? (?:all |any )?(?:dealings|transactions)(?:\s[^\s,.;]+){0,3}|(?:generally )?(?:prohibit|bar|block|prevent|ban|forbid)(?:s|bed|red|ned|ed|ding|ring|ning|ing)?["”]?(?: (?!them\b|access\b|attack|prevent|are\b|is\b|was\b|were\b|from\b)[^\s,;]+){1,8} from (?:participating|engaging|interacting|doing|dealing|conducting|making|transacting|interacting|any (?:\p{L}+ )?dealings?)(?:\s(?!for\b|including\b)[^\s,.;]+){0,4}|(?:prohibited|banned|barred|forbidden) from (?:any|all) (?:kinds? of )?(?:transactions?|dealings?|business)(?:\s[^\s,.;]+){0,5}|(?:prohibited|banned|barred|forbidden) from (?:interacting|transacting|participating)(?:\s(?!for\b)[^\s,.;]+){0,4}|(?:illegal|unlawful|(?:a )?crim(?:inal offen[cs]e|e)[^.;:]{0,70}?)(?: for (?:[^.,;:]|\.(?=\p{L}|\s\p{Ll})){2,60}?)? to (?:engage|do business|make (?:payments|transactions)|make or receive|deal|transact|provide)(?:\s(?!for\b|including\b)[^\s,.;]+){0,5}|(?:prohibited|forbidden) (?:for [^,.;:]{2,50} )?(?:from|to) (?:directly or indirectly )?(?:make|making|provide|providing|deal|dealing)(?:\s[^\s,.;]+){1,6}|(?:all )?(?:transactions|dealings) (?:with |by |in |involving )(?:\S+ ){0,6}?(?:are|is) (?:generally |also |now )?(?:prohibited|banned|forbidden)|prevent(?:s|ed|ing) (?:\S+ )?business with \S+|restrict(?:s|ing)? (?:any )?(?:business )?(?:dealings|transactions|interactions)(?:\s[^\s,.;]+){1,8}|(?:all )?transactions (?:by|with|involving|that)\s[^.;\n]{2,160}?\b(?:are|is) (?:generally )?prohibited|(?:the )?provision of (?:funds|economic resources|financial)[^.;\n]{2,120}?\b(?:is|are) (?:also )?prohibited|(?:illegal|unlawful|a crime|an offen[cs]e) for (?:[^.,;:]|\.(?=\p{L}|\s\p{Ll})){2,50}? to (?:use|send|buy|trade|pay|receive)(?:\s[^\s,.;]+){1,4}|interdiction de transaction|trust services sanctions)\b`,
    ),
  ],
  [
    "debt_restriction",
    of(
      String.raw`\b(?:(?:debt|equity|capital markets?) (?:and equity )?restrictions?|restrictions? on (?:new )?(?:debt|equity|lending))\b`,
    ),
  ],
  [
    "export_control",
    of(
      String.raw`\b(?:export (?:controls?|restrictions?|bans?)|(?:added|adding|adds) (?:[^.,;]{0,60} )?to (?:the|its) Entity List|(?:plac(?:ed|es|ing)|put|add(?:ed|s|ing)) [^.;,\n]{2,60}? (?:on|to) (?:an? |the |its )?(?:trade|export|commerce) (?:blacklist|list)|Entity List)\b`,
    ),
  ],
  [
    "summons",
    of(
      String.raw`\b(?:summon(?:s|ed|ing)?|call(?:s|ed|ing)? in)(?:\s(?!over\b|for\b|to\b|after\b|on\b)[^\s,.;]+){0,5}?\s(?:ambassadors?|envoys?|charg[ée](?:s)? d['’]affaires|diplomats?)\b|\b(?:ambassador|envoy|charg[ée] d['’]affaires)(?: (?:has|have|had|was|were|been|be|is|being|also|will)){1,4} summoned(?: to(?:\s[^\s,.;]+){1,4})?`,
    ),
  ],
  [
    "expulsion",
    of(
      String.raw`\b(?:expel(?:s|led|ling)?|expulsion of)(?:\s[^\s,.;]+){0,5}?\s(?:diplomats?|officials?|officers?|spies|ambassadors?|staff)\b|\border(?:s|ed|ing) (?:(?!the\b)[^\s,.;]+ ){1,5}(?:out of the country|to leave(?: the country)?)\b|\bpersona(?:e)? non grata(?:e)?\b`,
    ),
  ],
  [
    "reward",
    of(
      String.raw`(?:[$€£]|US\$)\s?[\d.,]+(?:\s?(?:million|m\b))?(?: \([^)]{2,20}\))? (?:rewards?|bount(?:y|ies))|\b(?:(?:offer(?:s|ed|ing)?|announc(?:es|ed|ing)) )?(?:a )?(?<!bug )(?:rewards?|bount(?:y|ies)) (?:of )?(?:up to )?(?:[$€£]|US\$|USD)\s?[\d.,]+(?:\s?(?:million|m\b))?|\boffer(?:s|ed|ing) (?:a |an )?(?:\S+ ){0,3}rewards?\b|\bannounc(?:es|ed|ing) (?:an? |the )?(?:\S+ )?rewards? offers?|offer(?:s|ed|ing) (?:an? )?(?:rewards?|bount(?:y|ies)) of (?:up to )?\S+ million(?: \p{L}+)?|offer(?:s|ed|ing) (?:up to )?[$€£]\s?[\d.,]+(?:\s?(?:million|m\b))?`,
    ),
  ],
  [
    "wanted_notice",
    of(
      String.raw`\b(?:wanted posters?|most wanted (?:list|posters?)|red notices?|wanted notices?|placed on (?:the )?(?:\S+ )?wanted list)\b`,
    ),
  ],
  [
    "indictment",
    of(
      String.raw`\b(?:unseal(?:s|ed|ing)? (?:of )?(?:an |the |two |three |\d+ )?(?:indictments?|charges|complaints?)(?: (?:against|charging)(?:\s(?!for\b|in\b|with\b)[^\s,.;]+){1,4})?|(?:announc(?:es|ed|ing) (?:the |new |federal )*charges|(?:announc(?:es|ed|ing) )?criminal charges)(?: against(?:\s(?!for\b|in\b)[^\s,.;]+){1,4})?|(?:public )?charging documents|indict(?:s|ed|ing)${OBJECT}|${HAVE}indicted(?:${OBJECT})?|indictments?(?: against(?:\s(?!for\b|in\b)[^\s,.;]+){1,4})?|(?<!(?:in|was|be|takes?|who) )charg(?:ed|ing)(?=\s+(?:the |two |three |four |five |six |seven |eight |nine |ten |twelve |\d|a |an |\p{Lu}))${OBJECT}|(?:was|were|been) (?:previously |also |separately |formally |today )?charged|(?:has |have |had )?(?:filed|filing|files|brought|pressed) (?:criminal )?charges(?: against(?:\s(?!for\b|in\b)[^\s,.;]+){1,4})?)\b`,
    ),
  ],
  [
    "arrest",
    of(
      String.raw`\b(?:${HAVE}(?:arrested|detained)(?:\s(?!and\b|for\b|on\b|in\b|by\b|over\b|at\b|after\b)[^\s,.;]+){0,4}|arrests? of(?:\s(?!for\b|on\b|in\b)[^\s,.;]+){1,4}|made (?:\S+ )?arrests?|extradit(?:ed|ion))\b`,
    ),
  ],
  [
    "seizure",
    of(
      String.raw`\b(?:seiz(?:es?|ed|ing|ure of)(?:\s(?!from\b|in\b|by\b|during\b|as\b|to\b)(?:[$€£]?\d[\d.,]*\d|[^\s,.;]+)){1,4}|confiscat(?:ed|ing)(?:\s(?!from\b|in\b)[^\s,.;]+){1,4})\b`,
    ),
  ],
  [
    "sanctions",
    of(
      String.raw`\b(?:${HAVE}(?:impos|issu|announc|unveil|introduc|lev|slapp|adopt|approv|plac|enact|appl|direct|announce)(?:e|es|ed|ing|ied|y|ies)? (?:(?!no\b|such\b|the\b|these\b|those\b)[\p{L}-]+\s){0,4}?sanctions?|${HAVE}(?:imposed|announced|adopted) (?:new |further |additional )?restrictive measures|sanctions? (?:package|list) (?:adopted|imposed)|(?:was|were|been|being|be|is|are|previously) (?:also |previously |now |today |first )?(?:sanctioned|blacklisted)${BY}|(?:were|was|been|being) (?:also )?designated(?= (?:by|under|pursuant|for|today|in)\b)|added to (?:the |its )?(?:\S+ ){0,3}sanctions list|(?:adds?|added|adding) (?:[^\s.;]+ ){1,6}to (?:the |its )(?:\S+ ){0,2}sanctions list|sanctions américaines|sanctions (?:were|have been|are being|are|being) (?:imposed|announced|issued|introduced)(?: on(?:\s(?!for\b|over\b)[^\s,.;]+){1,4})?|(?:hit|hits|hitting) (?:\S+ ){1,6}with ${NEW}sanctions|(?:put|puts|putting|slap|slaps|slapped|slapping) (?:(?!a\b)[\p{L}-]+ ){0,3}sanctions(?: on)?|(?:been|was|were|is|are|being) hit (?:with|by) (?:[\p{L}-]+ ){0,3}sanctions|sanctions (?:on|against) [^.;,\n]{2,40}? (?:were|have been|are being) (?:imposed|announced|issued|introduced)|and (?:sanctioned|designated|blacklisted)(?= by\b)${BY}|(?:prolong|extend|renew)(?:s|ed|ing)? (?:[^\s.;,]+ ){0,5}?(?:sanctions|restrictive measures)|plac(?:ed|es|ing) (?:\S+ ){1,6}under sanctions|impos(?:e|es|ed|ing) (?:new |further |additional |targeted |EU-wide )*restrictive measures|add(?:s|ed|ing) (?:[^\s.;,]+ ){1,5}(?:individuals|entities|people|persons|companies|firms|names|hackers|officers|men) to (?:the |its |their )(?:[\p{L}-]+ ){0,3}(?:list|blacklist)|(?:lists|listed|adds|added) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen) (?:more |new )?(?:individuals|entities|persons|people|companies)|imposé des sanctions sévères|new sanctions)\b`,
    ),
  ],
  [
    "advisory",
    of(
      String.raw`\b(?:joint |technical |(?:cyber ?)?security )+advisor(?:y|ies) (?:was|were|has been|have been) (?:published|issued|released)\b`,
    ),
  ],
  // The verb with its object; as "sanctions" only behind whoever imposes them, else it is the noun.
  [
    "sanctions",
    cased(
      String.raw`\b(?:(?:(?:has|have|had) )?(?:also )?[Ss]anction(?:ed|ing)|[Bb]lacklist(?:s|ed|ing)|[Dd]esignat(?:ed|es|ing)|(?<=(?:\p{Lu}[\p{L}.]*|government|authorities|states|allies) )[Ss]anctions?)(?=\s+(?:the |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |dozens |an? |several |more |\d+ |(?:[\p{Ll}-]+ ){0,4}\p{Lu}))(?!\s+(?:for|by|in|on|under|pursuant|today|as|with|and|over|to|since|because|after|at|from|persons?|entit|individual|Also|Really|List|Act|Regulations|Under|Against))${OBJECT}`,
    ),
  ],
  [
    "sanctions",
    cased(
      String.raw`(?<=, )(?:sanctioned|designated) (?:by (?:the )?\p{Lu}[\p{L}.]*|today|yesterday|last \p{L}+|in \p{Lu}?\p{L}+)`,
    ),
  ],
  [
    "indictment",
    cased(
      String.raw`(?<=\p{Lu}[\p{L}.]* )charges (?=\p{Lu}|two |three |four |five |six |seven |\d+ )\S+(?:\s\p{L}+){0,3}`,
    ),
  ],
  [
    "sanctions",
    cased(
      String.raw`(?=(?:ha|sanctioned|designated|blacklisted))(?<=\b(?:which|whom|who) (?:the )?(?:\p{Lu}[\p{L}.]*|government)(?: \p{Lu}[\p{L}.]*){0,3} )(?:has |have |had )?(?:sanctioned|designated|blacklisted)(?: (?:on|in|last|this) \p{L}+)?`,
    ),
  ],
  [
    "sanctions",
    of(
      String.raw`\b(?:fac(?:es?|ing) (?:[^.;:,]{3,80}? and )?(?:targeted |financial |new |economic |U\.S\. )*sanctions|(?:has|have|had) (?:also |today |now )*sanctioned individuals|(?:would|will|to) sanction(?: (?!for\b|over\b)[^\s,.;]+){1,4}|expand(?:ed|s|ing) (?:its |their )?sanctions|sanctions imposed(?= (?:on|against|by))|(?:approved|adopted|imposed|announced) (?:additional |new |further )?(?:restrictions|restrictive measures|curbs) (?:on|against)(?: (?!for\b|over\b)[^\s,.;]+){1,3}|used (?:its |new )?(?:cyber[- ])?sanctions?[- ]powers)\b`,
    ),
  ],
  [
    "sanctions",
    of(String.raw`\b(?:members|individuals|entities|exchange|hackers|operatives) (?:previously )?sanctioned\b`),
  ],
];

/** A warning about the actors that an agency issues; only in a sentence that names an agency. */
export const ADVISORY =
  /\b(?:(?:also )?(?:issu|releas|publish)(?:ed|es|ing) (?:a |an |the |new |two |three |four |several |\d+ )*)?(?:joint |this )?(?:cyber ?security |security |technical |cyber |malware |public )?(?:advisor(?:y|ies)|guidance|bulletin|alert)\b/giu;

export const AGENCY =
  /\b(?:OFAC|FinCEN|Treasury|Departments? of (?:the Treasury|State|Justice)|State Department|National Police Agency|National Security Agency|Federal Bureau of Investigation|Intelligence Service|Cyber Command|CISA|NSA|FBI|NCSC|Cyber Centre|Cyber Center|Cyber Security Centre|Cybersecurity (?:and|&) Infrastructure Security Agency|BSI|ANSSI|ACSC|ASD|CERT-\w+|CERT|CSE|Five Eyes|cybersecurity agencies|security agencies|intelligence agencies)\b/u;
