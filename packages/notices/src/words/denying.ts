// In which words does somebody deny, turn the blame round, or blame?

/** Words that deny, whoever speaks. */
export const DENYING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|baseless|groundless|unfounded|fabricat\p{L}*|slander\p{L}*|smear\p{L}*|false(?:ly| accusations?| information| claims?)|no (?:evidence|grounds|basis|involvement)|nothing to do with|absurd|nonsense|disinformation|lies\b|politically motivated|firmly oppose\p{L}*|never (?:supported|engaged|participated|condoned)|not (?:involved|responsible)|hypocri\p{L}*|double standards|whitewash\p{L}*)/iu;

/** Words that turn the blame round, or belittle it. */
export const COUNTERING =
  /\b(?:unprofessional|hacking empire|empire of hacking|largest (?:hack\p{L}*|intelligence|source)|main victim|major victim|disinformation|witch[- ]hunt|russophob\p{L}*|speculation|without (?:any )?evidence|lack(?:s|ing)? (?:of )?(?:evidence|professionalism)|(?:evidence|proof)\b.{0,60}\b(?:inadequate|insufficient|unconvincing)|scraps?|political (?:purposes|reasons|manipulation)|geopolitical|ulterior|hype|smear\p{L}*|divert|oppos(?:es|ed) all|combats? all)\b/iu;

/** Words of those who blame, not of those who deny. */
export const OF_AN_ACCUSER =
  /\b(?:attribut\p{L}*|state-sponsored|hold\b.{0,60}\baccount\p{L}*|to account|not tolerate|malicious|democra\p{L}*|brings the|sanctions? (?:send|are|that|will)|naming|cyber-?criminals|perpetrators|summon\p{L}*|hostile actions?|serious consequences|detected|condemn\p{L}*|technical assessment)\b/iu;
