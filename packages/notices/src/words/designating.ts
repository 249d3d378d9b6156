// In which words does a text designate, and where in a sentence do the names then stand?

/** Behind these words stand the names of those who are designated. */
export const ACTIVE =
  /\b(?:[Ss]anctions? (?:imposed by \p{Lu}\p{L}+ |also |today |further |now |have |\p{Ll}+ly )?(?:included?|includes|targets?|targeted|appl(?:y|ies) to|extends? to|names?|hits?|covers?)(?=\s)|(?:[Bb]lacklist|[Ss]anctions list|SDN [Ll]ist|[Dd]esignations?|[Rr]estrictions|[Pp]enalties) (?:now |also )?(?:included?|includes|names?|targets?|targeted|extends? to)(?=\s)|(?:cyber[- ])?sanctions?(?: powers| laws)?(?:\s(?:under|for the first time|in|with|today|this|last|powers|package)(?:\s(?!for\b|to\b|that\b|who\b|which\b|and\b|on\b|against\b)[^\s,.;:]+){0,7})?\s(?:on|against)(?=\s)|(?<=\b(?:would|will|to|and) )(?:sanction|blacklist|designate)(?=\s)|[Ss]anctions (?:being |that were |which were )?(?:announced|imposed|issued)(?: today)?(?: are| were)?(?: on| against)|(?:sanction(?:ed|ing)|[Ss]anction(?=\s+(?:\p{Lu}|\d|two |three |four |five |several ))|(?<=(?:\p{Lu}[\p{L}.]*|government|authorities|states|allies) )(?<!\b(?:The|These|Those|Its|Their|Such|Any|All|No|Further|New|Previous|Both|Economic|Financial|Cyber) )[Ss]anctions?(?!\s(?:Amendment|Regime|Committee|Implementation|Office|Unit|Map|Really|Also|List|Act|Regulations|Do|Under|Against)\b)|[Ss]anctions(?=\s+(?:on|against|targeting|also target|today target|target|imposed on|à|contre)\b))(?:\s+(?:on|against|targeting|also target|today target|target|imposed on|à|contre))?|(?:[Rr]e)?[Dd]esignat(?:e|ed|es|ing|ion of)|[Bb]lacklist(?:ed|s|ing)|sanctions (?:sévères )?(?:à|contre)|[Aa]sset freezes? (?:on|against|imposed on)|[Ee]nforcement actions? against|(?:[Ss]anctions|[Rr]estrictions|[Mm]easures|[Pp]enalties) (?:(?:were|was|have|has|are|been|being|also|now|today) ){1,3}(?:imposed|announced|introduced|levied) (?:on|against)(?=\s)|(?:announc|impos|adopt|introduc|unveil)(?:e|es|ed|ing) (?:new |restrictive |further |similar )*measures (?:against|on)(?=\s)|[Ss]anctions,\s(?:including|among them)(?=\s)|(?:[Ii]ncluded in|[Aa]mong) (?:the |those )(?:\p{Ll}+ )?(?:individuals|entities|people|those|persons|companies)? ?(?:sanctioned|designated|targeted|listed)(?: by [^.;\n]{2,70}?)? (?:were|was|are|is)(?=\s)|(?<=[Ss]anctions,\s[^.;\n]{3,40}\s)(?:targeted|hit|named)(?=\s)|(?:[Cc]entral to|[Aa]t the (?:heart|centre|center) of|[Ii]ncluded in|[Nn]amed in|[Aa]dded to) (?:the |its |this )?(?:[\p{L}-]+ ){0,2}(?:sanctions|package|list)(?: package| list)? (?:is|are|was|were)(?=\s)|(?:sanctioned|designated)\s(?:\p{L}+\s){0,2}(?:entity|individual|company|person|firm|man|woman)\s(?:is|was)(?=\s)|[Oo]ther (?:\p{Ll}+ )?(?:entit(?:y|ies)|individuals?|persons?|people|compan(?:y|ies)|firms?|organi[sz]ations?|men|women|targets?) (?:sanctioned|designated|targeted|listed)(?: (?:by|today|for|on) [^,.;]{2,30}?)? (?:includes?|included|are|were)(?=\s)|(?:[Tt]he|[Tt]his|[Tt]oday['’]s|latest|new) (?:action|move|measures?|designations?|package|listings?|step|decision|blacklist)(?:, [^,.;]{3,40},)? (?:also |further |specifically )?(?:targets?|targeted|names?|hits?|covers?|includes?|blacklists?)(?=\s)|(?:[Ss]anctioned|[Dd]esignated|[Tt]argeted|[Bb]lacklisted|implicated|listed)\s(?:parties|individuals|entities|people|persons|companies|firms|men|women|officials),?\s(?:including|includes?|such as|namely|among them)|(?<=\p{Ll}\s)(?:sanctioned|designated|blacklisted|targeted)(?: today| yesterday| on \p{Lu}\p{L}+)?\s(?:was|were|are|is)(?=\s(?:the\s|an?\s)?(?:[\p{L}-]+\s){0,4}\p{Lu})|(?:[Aa]dds?|added|adding)(?= .{3,120}\b(?:sanctions list|SDN|Entity List|blacklist|(?:to|on) (?:the|its|their) (?:[\p{L}-]+ ){0,3}list\b))|(?:[Cc]ouncil|list|package|update) lists|sanctions against|[Ss]anctions under [^.;:\n]{3,90}? (?:on|against)|[Ll]isting of|(?<=\b(?:EU|UK|OFAC|Treasury|Council|U\.S\.|US|United States|Britain|[Gg]overnment|[Dd]epartment|[Mm]inistry|[Oo]ffice)\s(?:has |have |had )?(?:also )?)(?:targeted|names|included)(?=\s\p{Lu})|(?:applied|applies|applying) sanctions to|[Ff]reez(?:e|es|ing) the assets of|[Aa]lso (?:sanctioned|designated|targeted|listed) (?:today )?(?:are|is|were|was)|[Tt]hose sanctioned(?: today)?(?: in (?:the )?\p{Lu}[\p{L}.]*)? (?:are|include)|[Ss]anctions? (?:and (?:an? )?travel bans? )?(?:(?:on )?\p{Lu}\p{Ll}+day |today |yesterday )?(?:on|against)|[Aa]mong (?:those|the) (?:sanctioned|listed|designated)(?: today)?(?: are| is| were)?|(?:restrictive measures|financial sanctions|new sanctions|curbs) (?:on|against|targeting)|(?:hits?|hitting|slap(?:s|ped|ping)?)(?= .{3,160}\bwith (?:\S+ )?sanctions)|(?:place[ds]?|placing)(?= .{3,80}\bunder (?:\S+ )?sanctions)|désignés)(?!\p{L})(?!\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/gu;

/** Before these words stand the names of those who are. */
export const PASSIVE =
  /\b(?:(?:been|was|were|being|is|are)\s+(?:also\s+|now\s+|previously\s+|today\s+|\p{Ll}+ed\s(?:and|or)\s)?(?:sanctioned|(?:re-?)?designated|blacklisted)|(?:is|are|was|were)\s(?:also\s)?(?:among|one of)\s(?:those|the\s(?:\S+\s){0,3}?)\s?(?:sanctioned|designated|blacklisted|targeted by (?:the )?sanctions)|(?:subjected to|hit (?:by|with)|placed under|named in) (?:the |\p{Ll}+ ){0,3}sanctions|(?:will |now |to ){0,2}(?:face|faces|facing) (?:the |\p{Ll}+ ){0,3}(?:sanctions|asset freezes?|travel bans?)|(?:face|faces|facing) (?:[^.;:,]{3,80}? and )(?:\p{Ll}+ ){0,2}sanctions|subject to (?:a series of |an? )?(?:asset freezes?|travel bans?)|on (?:the|its) (?:list of sanctions|sanctions list|SDN list)|added to (?:the|its) (?:\S+ ){0,3}(?:sanctions list|SDN list)|subject to (?:an )?(?:asset freeze|sanctions)|(?:been|was|were|is|are|being) (?:handed|given|slapped with|served with|hit (?:by|with)|issued with) (?:an? |the |\p{Ll}+ ){0,3}(?:travel bans?|asset freezes?|sanctions)|(?:been|was|were|is|are|being) (?:added to|placed on|put on|included (?:in|on)) (?:[^\s.;:]+ ){0,6}?(?:blacklist|sanctions list|Specially Designated Nationals|SDN list|Entity List|Consolidated List|Sanctions List|list of (?:Specially Designated|sanctioned|those))|(?<=\b(?:was|were|been|is|are)\s[^;\n]{3,100}\sand\s(?:also\s)?)(?:sanctioned|designated|blacklisted)(?=\s(?:by|in|under|today)\b)|named in the sanctions|targets? for sanctions|(?:been|was|were|are|is|being) (?:also |both )?(?:included|listed)(?= (?:due to|for|because|over|under|in the (?:sanctions|list|package|designations)))|sous sanctions)\b/giu;

/** What follows is said of them, and names others: to the end of the clause. */
export const ASIDE =
  /,?\s\b(?:(?:which|who|whose|whom|that|(?<!\b(?:Foundation|Institute|Cent(?:er|re)|Fund|Association|Society|Organi[sz]ation|Council|Committee)\s)for|over|after|because|supporting|behind|pour|qui)(?!\p{L})|due to|following|belonging to|implicated in|charged with|involved in|suspected of|responsible for|engaged in|operating|believed to|and (?:has|have|had)\b|in response to|in retaliation|pursuant to|in (?:coordination|connection|relation)(?: with| to)?|used by|on behalf of|accused of|behind|linked to|associated with|affiliated with|connected (?:to|with)|working for|worked for|tied to|known for|supporting|the (?:man|woman|person)|said|announced|told|added|according to|under the alias|also known as|(?<!\b(?:group|company|firm|exchange|mixer|service|provider|gang|entity|network|platform|man|national|hacker|market|marketplace|collective|organi[sz]ation|unit|agency|person)\s)known as|a\.k\.a\.|aka|as being|as part of|together with the|alongside(?=\s(?:the\s)?(?:US|U\.S\.|UK|EU|United|Britain|Australia|Canada|allies|partners))|by the|by \p{Lu}|pour|qui|accusé)|\s\((?=(?:born|DOB|D\.O\.B|date of birth|POB|passport|aged)\b)/giu;

/** Takes up the list again behind an aside: "as well as", "and on", "and Name, who", or a colon before the names themselves. */
export const AGAIN =
  /,?\s(?:as well as|along with|alongside(?=\s(?!the\s\p{Lu}|allies|partners)\p{Ll})|in addition to|ainsi que|ainsi qu['’])\s|,\sand\s(?:on|against)\s|,\sand\s(?=\p{Lu}[^,.;:]{2,60}(?:,\s(?:who|which|whose|an?|the|two|three|four|both|all)|\s(?:who|which|whose))\s)|,\s(?:and\s)?the\s(?=\p{Lu}[^,.;:]{2,60},\s(?:and\s|an?\s))|\sand\s(?=(?:its|their)\s(?:[\p{Ll}-]+\s)?(?:[Cc]ommander|founder|co-founder|owner|co-owner|[Hh]ead|leader|[Dd]irector|[Cc]hief|CEO|[Dd]eputy|successor|subsidiary|affiliate|administrator|[Mm]inister|[Cc]hairman|[Pp]resident|manager|boss)s?\s(?:of\s|for\s)?\p{Lu})|,\s(?:including|among them)\s(?=(?:the\s)?(?:[\p{L}-]+\s){0,4}\p{Lu})|:\s(?=(?:the\s\p{Ll}+\s)?\p{Lu})|,\s(?:and\s)?(?=(?:its|his|her|their)\s\p{Ll}+\s\p{Lu})|(?<=\b(?:an?|the)\s(?:\p{Ll}+\s)?(?:administrator|leader|head|member|developer|founder|director|manager|officer|operator|affiliate|owner)s?\s(?:for|of|at|in|with)\s[^,.;:]{2,50}),\s(?:(?:Russian|Chinese|Iranian|Ukrainian|Belarusian)\s)?(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’'-]+){1,3}[,.;])/gu;

/** Whom somebody is said to have sanctioned, behind the name: "X, which the US sanctioned in May". */
export const RELATIVE =
  /,\s(?:which|whom|who)\s(?:the\s|The\s)?(?:\p{Lu}[\p{L}.]*|government|authorities)(?:\s(?:and|of|the|\p{Lu}[\p{L}.]*)){0,5}\s(?:has |have |had )?(?:also |already |previously )?(?:sanctioned|designated|blacklisted|listed)\b/gu;

/** The same of a noun that stands for the name: "X, another desk that OFAC sanctioned", "X and Y are mixers that OFAC has sanctioned". */
export const RELATIVE_OF =
  /\s(?:that|which|whom|who)\s(?:the\s)?(?:OFAC|\p{Lu}[\p{L}.]*|government|authorities)(?:\s(?:and|of|the|\p{Lu}[\p{L}.]*)){0,5}\s(?:has |have |had )?(?:also |already |\p{Ll}+ly )?(?:sanctioned|designated|blacklisted)\b/gu;

/** Behind a passive: names of some of those it is said of. */
export const INCLUDED =
  /^\s?(?:today|yesterday|as well|too|(?:on )?\p{Lu}\p{Ll}+)?(?:,?\s(?:including|among them|namely|such as)|\s?[—–-]\s(?:include|are))\s/u;

/** Somebody not named yet, whom the text names further on: "sanctions on a Russian man", "two companies". */
export const UNNAMED =
  /\b(?<count>an?|the(?=\s(?:(?!two|three|four|five|six|seven|eight|nine|ten)[\p{L}-]+\s){0,4}?(?:leader|head|boss|mastermind|ringleader|founder|administrator|developer|kingpin|man|woman|hacker|company|firm|exchange|mixer|provider)\b)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\d{1,2}|a number of|several|dozens of)\s(?:of\s)?(?:(?!of\b|and\b|in\b|to\b)[\p{L}-]+\s){0,4}?(?:(?<person>man|men|woman|women|individuals?|persons?|people|hackers?|nationals?|citizens?|officials?|officers?|operatives|members|administrators|executives|brothers|spies|leaders?|masterminds?|bosses|boss|kingpins?|developers?|founders?|ringleaders?|suspects?|businessm[ae]n|residents?|couple|duo|trio|pair|members?|affiliates?|employees|cybercriminals?|criminals?|traders?|fraudsters?|actors?|agents?|propagandists?|journalists?|presenters?|brokers?)|(?<body>entit(?:y|ies)|compan(?:y|ies)|firms?|organi[sz]ations?|providers?|exchanges?|mixers?|brokers?|marketplaces?|contractors?|outlets?|institutes?|agenc(?:y|ies)|bod(?:y|ies)|channels?|units?|websites?|institutions?|banks?|businesses|organs?|think[ -]tanks?|groups)|(?<vessel>vessels?|tankers?|ships?))\b/giu;

/** "It named them as", in or behind such a sentence. */
export const NAMED_AS =
  /\b(?:named|names|identified|identifies)\s(?:them|him|her|it|the (?:two|three|four|men|man|pair|individuals?|suspects?|actors?|hackers?|company|companies|firm|person|people))\sas\s/u;

/** How such a sentence takes them up. */
export const TAKEN_UP =
  /^(?:The\s[^.;:]{2,60}\s(?:named|identified|targeted|in question)\s(?:is|are|was|were)\s|(?:The|These)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|men|women|individuals|pair|suspects|officials|companies|entities)\s?){1,2},\s|They are\s|(?:The\s)?(?:man|woman|individual|company|men|two),\s|(?=\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3},\s(?:\d{2},|aged\s|an?\s|the\s|who\s)))/u;

export const DELISTED =
  /\b(?:delist\p{L}*|remov\p{L}* .{0,60}(?:from|off) (?:the|its) |lift\p{L}* (?:the )?sanctions|revok\p{L}*)\b/iu;

/** A word that says of what kind the one is whose name follows, where it does not stand behind a preposition. */
export const DESCRIBED =
  /(?:(?<=[\s“"])(?<person>(?<!right-hand\s)man|woman|national|citizen|hacker|individual|operative|administrator|developer|co-founder|ringleader|suspect|businessman|businesswoman|resident|affiliate|cybercriminal|criminal|trader|kingpin|mastermind|spy)|(?<=(?:^|[,.;:(]|\b(?:and|or|nor|neither|both|that|which|said|says|linked|named|identified|accused|include|including|whom|as|is|was|his|her|its|their|(?:coordinated|run|operated|conducted|organi[sz]ed|led|managed|controlled|owned|developed|employed|carried out|executed|mounted) by))\s*)(?<!\b(?:(?<!\b(?:coordinated|run|operated|conducted|organi[sz]ed|led|managed|controlled|owned|developed|employed|carried out|executed|mounted)\s)by|against|on|at|from|with|between|into|hacked|breached|attacked|targeted)\s)(?:(?:the|a|an|one|another|this|that|his|her|its|their|of)\s)?(?:(?!by\b|of\b|to\b|for\b|in\b|on\b|at\b|with\b)[\p{L}-]+\s){0,4}?(?:(?<body>company|firm|entity|organisation|organization|provider|exchange|mixer|broker|subsidiary|contractor|institute|marketplace|outlet|channel|bank|agency|think[ -]tank)|(?<vessel>vessel|tanker|ship))(?:\s(?:involved|in\squestion|concerned|behind\sit|responsible))?),?\s(?:(?:called|named|known as|dubbed|identified as)\s)?["“'‘]?(?=\p{Lu})/gu;

/** What somebody is said to be in the group: "X was the leader of", "Y is the group's primary hacker". */
export const WHO_IS =
  /\s(?:is|was)\s(?:the\s|an?\s|one\sof\s(?:the\s|its\s)?)?(?:[\p{L}’'-]+\s){0,3}(?:leader|hacker|member|administrator|founder|co-founder|head|operator|developer|manager|owner|officer|employee|director|coder|affiliate|ringleader|negotiator)\b/gu;

/** Several of a kind right before their names: "GRU operatives A, B and C". */
export const DESCRIBED_MANY =
  /(?<!\b(?:against|by|from|with|told|said)\s(?:the\s)?(?:[\p{L}-]+\s){0,2})\b(?:operatives|officers|executives|founders|co-founders|brothers|hackers|administrators|developers|employees|nationals|citizens|members|leaders|spies|agents|traders|bankers|businessmen|individuals|men)\s(?:(?:named|called|identified as)\s)?(?=\p{Lu}\p{Ll}+[\s-]\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}(?:,|\sand)\s)/gu;

/** One more of those counted, apposed to the name: "X (XY), another front company". */
export const ANOTHER =
  /(?:\s\([^)]{1,30}\))?,\s(?:another|a\ssecond|the\ssecond|the\sother)\s(?:[\p{L}-]+\s){0,2}?(?:(?<person>man|woman|hacker|member|individual|official|officer|national|operative|developer|administrator|suspect)|(?<body>company|firm|entity|organi[sz]ation|provider|exchange|contractor|outlet|subsidiary|group))\b/gu;

/** Those counted, taken up again with some of their names: "The four men, including", "One of the two, X". */
export const AMONG_THEM =
  /\b(?:(?:The|These|Both|the|these|both|Two|Three|Four|Five|Six|two|three|four|five|six)\s(?:[\p{L}\d-]+\s){0,3}(?:(?<person>men|women|nationals|citizens|individuals|people|officers|hackers|officials|suspects|Russians|Chinese|Iranians)|(?<body>companies|entities|firms|organi[sz]ations|exchanges|providers))(?:,\s(?:including|among them|namely)\s|\s[—–-]+\s(?:identified as\s|named as\s)?|,\s(?=[^,.;:]{2,60}\sand\s[^,.;:]{2,60},\s))|(?:One|Another)\sof\s(?:the\s(?:two|three|four|five|six|seven|eight|nine|ten)|them)(?<one>(?:\s\p{Ll}+)?),\s)(?=\p{Lu}|\p{Ll}-\p{Lu})/gu;

/** Apposed to names: ", an OFAC-designated front company", ", sanctioned today". */
export const APPOSED =
  /(?:\s(?:also|both|all)\s(?:listed|sanctioned|designated)\s(?:today|yesterday|by|in|on|under)\b|(?:\s\p{Ll}+){0,3}\s[–—-]\s(?:also|both|all|itself)\s(?:listed|sanctioned|designated)\b|,\s(?:(?:an?|the)\s(?:\p{Lu}[\p{L}.]*-)?(?:designated|sanctioned)\s\p{L}|(?:one\sof|another|the\sother)\s(?:the\s)?(?:\p{L}+\s){0,3}(?:designated|sanctioned|blacklisted)\b|an?\s(?:\p{Ll}+\s){1,2}(?:previously\s|also\s)?(?:designated|sanctioned)\s(?:by|today|in|on)\b|(?:also\s|both\s|all\s|previously\s|already\s|recently\s|since\s|itself\s)?(?:sanctioned|designated|listed)\s(?:today|yesterday|by|last|in|on|under|for)\b))/gu;

/** A participle behind a name, which acts on nothing that follows: "sanctioned today, …". */
export const NO_OBJECT =
  /^\s*(?:(?:today|yesterday|earlier|last \p{L}+|in \d{4}|on \p{Lu}\p{L}+)?\s*[,.]|(?:for|by|under|pursuant|with|following|since|because)\s|(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b))/u;

/** Announces that a list of those designated follows. */
export const ANNOUNCES =
  /\b(?:below|following|these|the|individuals?|entit(?:y|ies)|persons?|people|designated|sanctioned)\b.{0,120}\b(?:sanctioned|designated|designations|sanctions|listed)\b/iu;

/** How an item of such a list goes on behind the name. */
export const LISTED =
  /^(?:\s*(?:\([^)]*\)|\[[^\]]*\]))*(?:\s*[,:;|–—-]|\s*$|\.?$|\s+(?:from|of|in|based|was|is|were|are|led|leads|worked|works|served|acted|managed|developed|operated|provided|has|had|also|who|which|born|DOB)\b)/u;

/** How a text introduces somebody at the beginning of a sentence: what he is, does or did. */
export const INTRODUCED =
  /^(?:\s\([^)]{2,40}\))?(?:,\s|\s(?:also\s|currently\s|then\s|allegedly\s|reportedly\s)?(?:will|are|were|have|had|\p{Ll}+(?:ed|s)|led|ran|held|sold|built|kept|wrote|made|took|gave|paid|met)\s)/u;

/** A sentence that goes on with the list of those designated: "They include", "The sanctioned individuals are". */
export const GOES_ON =
  /^(?:(?:They|These|Those|Others|This|Among (?:them|those|the (?:two|three|four|five|six|seven|eight|nine|ten|\d+)))|(?:The|These|Those|Also)\s(?:newly |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |other |\d+ )?(?:(?:sanctioned|designated|listed|targeted|blacklisted)\s)?(?:\p{Ll}+\s)?(?:individuals?|entit(?:y|ies)|persons?|compan(?:y|ies)|firms?|men|women|people|names|vessels?|officers|officials|targets|list|listings|sanctioned|designated))(?:\s(?:which|who|that)\s(?:have been|has been|were|was|are|is)(?=\s(?:sanctioned|designated|listed|targeted|blacklisted)))?(?:\s(?:(?:sanctioned|designated|listed|targeted)\sby\s(?:the\s)?\p{Lu}[^.;:,]{1,40}?(?=\s(?:also\s)?(?:include|are|is|were|was)\b)|sanctioned|designated|listed|targeted|affected(?: by the (?:measures|sanctions))?|named|identified|(?:added to|named in|placed on|named on)\s[^.;:]{3,60}?\b(?:list|sanctions|designations)))?(?:\s(?:today|on \p{Lu}\p{L}+))?(?:\swith\s[^.;:,]{3,60}?)?\s(?:also\s)?(?:includes?|included|(?:are|is|were|was)(?=:?\s(?:["“•]|\p{Lu}|(?:the|an?|former|alleged|deputy|head)\s(?:[\p{L}-]+\s){0,6}\p{Lu})))\s?/u;

/** "The following have been designated: …". */
export const FOLLOWING = /\b(?:following|below)\b[^.:]{0,80}\b(?:designated|sanctioned|listed|added)\b[^.:]{0,60}:\s/u;

/** "The authorities named the following individuals: …", where a text has spoken of designations. */
export const NAMED_THESE =
  /\b(?:[Tt]he\s)?following\s(?:\p{Ll}+\s)?(?:individuals|people|persons|entities|companies|organi[sz]ations|men|women|nationals|parties)\b[^.:]{0,60}:\s/u;

/** Numbers in words. */
export const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at): [string, number] => [word, at + 1])
    .concat([
      ["a", 1],
      ["an", 1],
      ["the", 1],
      ["several", 6],
      ["a number of", 12],
      ["dozens of", 24],
    ]),
);
