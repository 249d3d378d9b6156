// In which words does somebody deny, turn the blame round, or blame?

/** Words that deny, whoever speaks. */
export const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|smear\p{L}*|false(?:ly| accusations?| information| claims?)|no (?:evidence|grounds|basis|involvement)|nothing to do with|absurd|nonsense|disinformation|lies\b|politically motivated|firmly oppose\p{L}*|never (?:\p{L}+ed|undertaken|been|done|taken part)\b|unsubstantiated|unproven|unproved|inadmissible|untrue|not true|innocent|russophobi\p{L}*|far-fetched|downright lie|(?:made|makes|make|is|there is) no sense|no (?:relation|connection|role|intention|interest|knowledge)|neither\b[^.;]{3,60}?\bnor\b|(?:does|do|did) not (?:interfere|hack|engage|conduct|attack|meddle|take part)|not (?:involved|responsible)|hypocri\p{L}*|double standards|whitewash\p{L}*|no (?:truth|proof)|(?:done|did) nothing (?:wrong|illegal|unlawful)|mistaken for|(?:makes?|made|making) (?:it |this |them |things )?up\b|figments?|fairy[- ]tales?|unacceptable and|rebut(?:s|ted|ting)?|repudiat\p{L}*|disavow\p{L}*|disown\p{L}*|unjustifi(?:ed|able)|unwarranted|unsupported|invent(?:ed|ing|ions?)|ficti(?:on|tious)|fantas(?:y|ies|tical)|hoax|ridiculous|ludicrous|preposterous|laughable|delusion\p{L}*|concoct\p{L}*|trumped[- ]up|libel\p{L}*|defam\p{L}*|calumn\p{L}*|wrongly|flawed|one-sided|no (?:such|hand|part|links?|ties|substance|credibility|merit|foundation|facts)|mistaken identity|know nothing)/iu;

/** Words that turn the blame round, or belittle it. */
export const COUNTERING =
  /\b(?:unprofessional|hacking empire|empire of hacking|largest (?:hack\p{L}*|intelligence|source)|main victim|major victim|disinformation|witch[- ]hunt|russophob\p{L}*|speculation|without (?:\p{L}+ ){0,5}(?:evidence|proof|facts)|lack(?:s|ing)? (?:of )?(?:evidence|professionalism)|(?:evidence|proof)\b.{0,60}\b(?:inadequate|insufficient|unconvincing)|scraps?|rumou?rs|pretext|silly|farce|propaganda|plot|propagandists?|provocations?|political (?:purposes|reasons|manipulation)|geopolitical|ulterior|hype|smear\p{L}*|divert|oppos(?:es|ed) all|combats? all|nobody\b.{0,40}\b(?:evidence|proof)|wilful|discredit\p{L}*|hyp(?:ing|ed) up|scapegoat\p{L}*|vilif\p{L}*|denigrat\p{L}*|demoni[sz]\p{L}*|hysteria|mania|anti-(?:Russian|Chinese|Iranian|Belarusian)|unfriendly step|spreading (?:lies|rumou?rs)|(?:biggest|greatest|main|real) threat|politici[sz]\p{L}*|irresponsible|so-called)\b/iu;

/** Verbs by which somebody of the blamed side turns against what is said or done. */
export const PROTESTING =
  /\b(?:denounced|denounces|condemned|condemns|slammed|slams|blasted|blasts|decried|decries|castigated|criticised|criticized|lambasted|ridiculed|mocked|protested|(?:called|calls|described|dubbed|branded)(?=.{0,80}\b(?:disinformation|propaganda|hoax|provocation|lies?|smears?|distortion|russophobia\p{L}*|fabrication|farce)\b)|(?:expressed|expresses|voiced|voices)(?=.{0,60}\b(?:dissatisfaction|opposition|objections?|protest)\b)|(?:lashe[sd]|hits?|lashed) (?:out|back)(?: at| against)?|scoff(?:s|ed) at|bristle[sd] at|rail(?:s|ed) against|protest(?:s|ed) against|warn(?:s|ed) against|poured scorn on|took (?:issue with|aim at)|pushed back (?:at|on|against))\b(?=.{0,120}\b(?:allegations?|accusations?|claims?|charges?|suggestions?|suspicions?|findings?|hints?|listing|sanctions?|reports?|attribution|decision|designations?|smears?|statements?|narratives?|rhetoric|speculations?|publications?|moves?|measures?|indictments?)\b)/giu;

/** What is denied, not a measure that is only protested against. */
export const ALLEGED =
  /\b(?:allegations?|accusations?|claims?|charges?|suggestions?|suspicions?|findings?|hints?|reports?|attribution|smears?|narratives?|rhetoric|speculations?|indictments?)\b/iu;

/** Words by which somebody of the blamed side says that it is not so, or was not he: only of what he himself says. */
export const NEGATED =
  /\b(?:not|never|no|nor|nobody|none|nothing|cannot|without|unfair\p{L}*|unjust\p{L}*|illegal|unlawful|mistakes?|always acted|within the law|compl(?:y|ies|ied) with|lawful(?:ly)?|legal(?:ly)?|legitimate(?:ly)?)\b|n['’]t\b/iu;

/** What is no denial though it negates: who does not answer, and what will be done. */
export const UNANSWERED =
  /\b(?:comment|(?:not|never) (?:yet )?received|respond|answer|tolerate|unanswered|go(?:es)? without|appeal|legal action|retaliate|rule out|discuss)\b/iu;

/** Those who judge or inquire: what they reject was asked of them. */
export const JUDGING =
  /\b(?:Treasury|OFAC|FBI|CIA|NSA|CISA|NCSC|NCA|GCHQ|MI5|(?:Justice|State) Department|Department of (?:Justice|State|the Treasury)|courts?|judges?|tribunal|jury)\b/iu;

/** Those who inquire, or suffered: they deny only where something is said of them. */
export const INQUIRING = /\b(?:prosecutors?|police|investigators?|regulators?|commission|hospital|victims?)\b/iu;

/** Words of those who blame, not of those who deny. */
export const OF_AN_ACCUSER =
  /\b(?:attribut\p{L}*|state-sponsored|hold\b.{0,60}\baccount\p{L}*|to account|not tolerate|malicious|democra\p{L}*|brings the|sanctions? (?:send|are|that|will)|naming|cyber-?criminals|perpetrators|summon\p{L}*|hostile actions?|serious consequences|detected|condemn\p{L}*|technical assessment)\b/iu;
