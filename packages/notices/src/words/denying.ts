// In which words does somebody deny, turn the blame round, or blame?

/** Words that deny, whoever speaks. */
export const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|smear\p{L}*|false(?:ly| accusations?| information| claims?)|no (?:evidence|grounds|basis|involvement)|nothing to do with|absurd|nonsense|disinformation|lies\b|politically motivated|firmly oppose\p{L}*|never (?:\p{L}+ed|undertaken|been|done|taken part)\b|unsubstantiated|unproven|unproved|inadmissible|untrue|not true|innocent|russophobi\p{L}*|far-fetched|downright lie|(?:made|makes|make|is|there is) no sense|no (?:relation|connection|role|intention|interest|knowledge)|neither\b[^.;]{3,60}?\bnor\b|(?:does|do|did) not (?:interfere|hack|engage|conduct|attack|meddle|take part)|not (?:involved|responsible)|hypocri\p{L}*|double standards|whitewash\p{L}*|no (?:truth|proof)|(?:done|did) nothing (?:wrong|illegal|unlawful)|mistaken for|(?:makes?|made|making) (?:it |this |them |things )?up\b|figments?|fairy[- ]tales?|unacceptable and)/iu;

/** Words that turn the blame round, or belittle it. */
export const COUNTERING =
  /\b(?:unprofessional|hacking empire|empire of hacking|largest (?:hack\p{L}*|intelligence|source)|main victim|major victim|disinformation|witch[- ]hunt|russophob\p{L}*|speculation|without (?:\p{L}+ ){0,5}(?:evidence|proof|facts)|lack(?:s|ing)? (?:of )?(?:evidence|professionalism)|(?:evidence|proof)\b.{0,60}\b(?:inadequate|insufficient|unconvincing)|scraps?|rumou?rs|pretext|silly|farce|propaganda|plot|propagandists?|provocations?|political (?:purposes|reasons|manipulation)|geopolitical|ulterior|hype|smear\p{L}*|divert|oppos(?:es|ed) all|combats? all|nobody\b.{0,40}\b(?:evidence|proof)|wilful)\b/iu;

/** Verbs by which somebody of the blamed side turns against what is said or done. */
export const PROTESTING =
  /\b(?:denounced|denounces|condemned|condemns|slammed|slams|blasted|blasts|decried|decries|castigated|criticised|criticized|lambasted|ridiculed|mocked|protested|(?:called|calls|described|dubbed|branded)(?=.{0,80}\b(?:disinformation|propaganda|hoax|provocation|lies?|smears?|distortion|russophobia\p{L}*|fabrication|farce)\b)|(?:expressed|expresses|voiced|voices)(?=.{0,60}\b(?:dissatisfaction|opposition|objections?|protest)\b)|lashed out(?: at| against)|hit out at|scoffed at|shrugged off)\b(?=.{0,120}\b(?:allegations?|accusations?|claims?|charges?|sanctions?|reports?|attribution|decision|designations?|smears?|statements?|narratives?|rhetoric|speculations?|publications?|moves?|measures?|indictments?)\b)/giu;

/** What is denied, not a measure that is only protested against. */
export const ALLEGED =
  /\b(?:allegations?|accusations?|claims?|charges?|reports?|attribution|smears?|narratives?|rhetoric|speculations?|indictments?)\b/iu;

/** Words of those who blame, not of those who deny. */
export const OF_AN_ACCUSER =
  /\b(?:attribut\p{L}*|state-sponsored|hold\b.{0,60}\baccount\p{L}*|to account|not tolerate|malicious|democra\p{L}*|brings the|sanctions? (?:send|are|that|will)|naming|cyber-?criminals|perpetrators|summon\p{L}*|hostile actions?|serious consequences|detected|condemn\p{L}*|technical assessment)\b/iu;
