/** One meaning a row; in a row the ways to say it. */
export type Meanings = Record<string, string>

/** Words that turn round what follows them. */
export const NEGATIONS: Meanings = {
  not: 'not|no|un|never|none|without|avoid|neither|nobody|nothing|no longer|refrain from|stay away from|keep away from|free of|free from|non|no one',
}

/** How soon to act. */
export const URGENCIES: Meanings = {
  '911': '911|999|112|988|ambulance|emergency services|emergency number',
  emergency:
    'emergency|emergencies|emergency room|emergency department|emergency care|casualty|a and e',
  urgent: 'urgent|urgent care|urgently',
  immediate:
    'immediately|immediate|right away|straight away|straightaway|at once|right now|now|without delay|instantly|this minute|without waiting|do not wait|do not delay',
  'same day': 'same day|on the same day|that day|today|within the day|by the end of the day',
  soon: 'soon|promptly|prompt|as soon as possible|as soon as you can|asap|without long delay|shortly',
  routine:
    'next visit|next appointment|next check up|in due course|when convenient|when you have time|at your convenience|eventually|wait and see|no hurry|no rush|not urgent|routine|routinely',
}

/** Words that say when advice holds. */
export const CONDITIONS: Meanings = {
  if: 'if|when|whenever|in case|in case of|in the event of|in the event that|should you|provided that|as soon as|once',
  unless: 'unless|except if|except when',
  until: 'until|till|up until',
  'even if': 'even if|even when|even though',
  before: 'before|prior to|ahead of',
  after: 'after|following',
  during: 'while|during|as long as',
}

/** Words that narrow or widen what advice holds for. */
export const LIMITS: Meanings = {
  only: 'only|solely|exclusively|nothing but',
  except: 'except|except for|apart from|other than|with the exception of|excluding|but not',
  'as needed':
    'as needed|if needed|when needed|if necessary|when necessary|as required|if you need it',
  instead: 'instead|instead of|rather than|in place of',
  alone: 'alone|by yourself|on your own',
}

/** How firm advice is. */
export const MODALS: Meanings = {
  must: 'must|have to|need to|needs to|has to|is required to|are required to|are to|it is essential|it is vital',
  should:
    'should|ought to|is recommended|are recommended|is advised|are advised|we recommend|we advise|it is best|had better',
  may: 'may|can|might|could|is allowed to|are allowed to|is able to|are able to|are free to|able to|able|can choose to|it is fine to|it is ok to',
  'need not':
    'do not need to|do not have to|need not|no need to|is not required to|are not required to|is not necessary to|not need to|not have to|is optional|optional',
}

/** Words that set the least or the most of a number. */
export const BOUNDS: Meanings = {
  'at least': 'at least|no less than|not less than|no fewer than|a minimum of|minimum|minimum of|≥',
  'at most':
    'at most|up to|no more than|not more than|a maximum of|maximum|maximum of|max|no longer than|not exceeding|within|not over|≤',
  over: 'more than|over|above|exceed|exceeding|longer than|greater than|higher than|older than|beyond|>',
  under: 'less than|fewer than|under|below|shorter than|lower than|younger than|<',
}

/** The same after a number or its unit. */
export const BOUNDS_AFTER: Meanings = {
  'at least':
    'or more|and more|or longer|or over|or above|or higher|and over|and above|and older|or older|and up|plus|+',
  'at most':
    'or less|or fewer|or under|or below|or lower|or younger|and under|and younger|or shorter',
}

/** Words of which one in a sentence makes it a warning. */
export const WARNINGS = [
  'warning|boxed warning|black box|caution|careful|carefully|beware|danger|dangerous|hazard',
  'risk|harm|harmful|serious|severe|life threatening|fatal|deadly|death|die|deaths',
  'side effect|side effects|adverse|reaction|complication|overdose|too much|interact',
  'interaction|addictive|addiction|dependence|allergy|allergic|pregnant|pregnancy',
  'breastfeed|breastfeeding|nursing|suicide|suicidal|self harm|poison|poison control',
  'out of reach|stop|seek|get help|get medical help|get care|bleed|infection|blood thinner',
  'interchangeable|immune system|birth defect|miscarriage|choke|toxic|addict|withdrawal',
  'driving|machinery',
].join('|')

/** Who is told, asked or called, and how: "tell your doctor" makes a sentence a warning, too. */
export const CONTACTS = {
  verbs:
    'tell|ask|call|contact|see|inform|phone|talk to|talk with|speak to|speak with|check with|notify',
  people:
    'your doctor|your physician|your clinician|your provider|your health care provider|your nurse|your pharmacist|your care team|a doctor|a clinician',
  whole: 'tell us|let us know|inform us',
}

/** Verbs that begin a piece of advice, and so end the reach of what stands before. */
export const ACTIONS = [
  'call|phone|ring|dial|tell|ask|contact|take|stop|start|rest|go|use|drink|eat|keep|wait|bring',
  'come|see|seek|get|check|let|lie|sit|drive|put|apply|inject|swallow|chew|sleep|try|talk|speak',
  'give|store|stay|continue|increase|reduce|lower|raise|rub|massage|exercise|lift|walk|move|read',
  'write|visit|return|follow|change|skip|hold|press|wash|remove|report|limit|begin|work|make sure',
].join('|')

/** Words that begin a clause of their own. */
export const SUBJECTS = new Set(['you', 'we', 'it', 'they', 'i', 'he', 'she', 'there', 'this'])

/** Words without a weight of their own in a sentence of advice. */
export const FILLERS = [
  'a|an|the|of|to|in|on|at|for|from|with|by|as|into|than|so|too|very|also|just|about|around|please',
  'is|do|have|will|would|shall|let|am|being|there|here|then|well|quite|really|rather|such|some',
  'this|that|these|those|it|its|he|she|him|her|his|they|them|their|you|your|yours|yourself|we|us',
  'our|ours|i|my|me|who|which|what|how|where|why|because|since|although|though|however|therefore',
  'approximately|roughly|nearly|almost|or so|any|own|like|way|thing|something|anything|kind',
  'exactly|actually|certainly|simply|at all|most of all|all the same|as well|too',
  'not only|but also|whether or not|as before|after all|first of all|the following|following signs',
  'do not hesitate to|feel free to|be sure to|make sure to|make sure that|make sure|remember to',
  'remember that|remember|it is important to|it is important that|if you have any questions',
  'if you have questions|with any questions|with questions|if you have a question|if you wish',
  'if you like|if you want|if you want to|such as|for example|for instance|in general|in fact',
  'next|up|out|off|again|still|already|yet|ever|now and|one of|happen|known|same|and|or|but|if so',
  'am|pm a day|more information|find out more|all of|each of',
].join('|')
