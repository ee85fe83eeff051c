import type { Meanings } from '../patientRiskWords'

/** Meanings that exclude each other, group by group: a word of one row for one of another is a risk. */
export const OPPOSITES: Record<string, Meanings> = {
  side: { left: 'left|left hand|left sided', right: 'right|right hand|right sided' },
  level: {
    up: 'increase|raise|raised|rise|rose|risen|high|higher|highest|elevate|elevated|upper|upward|top|go up|uphill|maximise|maximize|boost',
    down: 'decrease|reduce|low|lower|lowest|lessen|downward|bottom|go down|cut down on|cut down|decline|minimise|minimize|drop in|fall in',
  },
  amount: { more: 'more|greater|extra|additional', less: 'less|fewer' },
  place: { above: 'above|over', below: 'below|under|beneath|underneath' },
  course: {
    start: 'start|begin|commence|initiate',
    stop: 'stop|quit|discontinue|cease|give up|come off',
    continue: 'continue|keep taking|keep using|keep on|go on|carry on|stay on',
    switch: 'switch|change',
    skip: 'skip|miss|leave out',
  },
  trend: {
    better: 'better|get better|improve|improvement|mend|recover',
    worse: 'worse|worsen|wors|get worse|deteriorate|aggravate|become worse',
  },
  effect: {
    prevent: 'prevent|prevention|preventive|preventative|protect against|ward off',
    cause: 'cause|lead to|trigger|bring on|bring about|provoke|result in',
    treat: 'treat|treatment|therapy',
    cure: 'cure|heal|cured',
    ease: 'ease|relieve|relief|soothe|alleviate',
    mask: 'mask|hide',
  },
  severity: {
    mild: 'mild|milder|mildly|slight|slightly|minor',
    moderate: 'moderate|moderately',
    severe: 'severe|severely|intense|serious|seriously|extreme|very bad|major|heavy|worst',
  },
  speed: {
    sudden: 'sudden|suddenly|abrupt|abruptly|all at once|out of the blue|all of a sudden',
    gradual: 'gradual|gradually|slow|slowly|little by little|step by step|bit by bit',
    fast: 'fast|faster|rapid|rapidly|quick|quickly',
  },
  duration: {
    acute: 'acute',
    chronic: 'chronic|long term|long lasting',
    brief: 'short term|temporary|temporarily|brief|briefly|for a while|for a short time',
    permanent: 'permanent|permanently|for good|forever|for life|lifelong',
  },
  temperature: {
    cold: 'ice|ice pack|cold pack|cold|cool|icy|cold compress',
    warm: 'heat|warm|hot|heat pack|heating pad|warm compress|warmth',
  },
  stomach: {
    empty: 'empty stomach|on an empty stomach',
    full: 'full stomach|on a full stomach|with food|with meals|with a meal',
  },
  worth: { risk: 'risk|danger', benefit: 'benefit|advantage' },
  safety: { safe: 'safe|safely|harmless', unsafe: 'dangerous|harmful|dangerously|hazardous' },
  often: {
    always: 'always|every time|all the time|constantly|constant',
    usually:
      'usually|usual|often|commonly|common|frequently|frequent|generally|typically|mostly|as a rule|most often',
    sometimes:
      'sometimes|occasionally|occasional|at times|from time to time|now and then|once in a while',
    never: 'never',
    rarely: 'rarely|rare|seldom|hardly ever|infrequently|infrequent',
    regularly: 'regularly|regular|steadily',
  },
  share: {
    all: 'all|every|everything|entire|whole|each',
    most: 'most|majority|most of|the majority of',
    many: 'many|a lot of|lots of|numerous|much|a large number of|a lot',
    some: 'some|several|few|a few|certain|a number of|various',
  },
  likelihood: {
    likely: 'likely|probable|probably|likelihood',
    sure: 'definitely|certain to|sure to|guaranteed|guarantee|surely|bound to',
  },
  posture: {
    up: 'sit|sit up|sitting up|upright|stand|stand up|stay upright|sitting upright',
    down: 'lie|lie down|flat|recline|lie flat|lying down',
  },
  'time of day': {
    morning: 'morning|in the morning|on waking|when you wake up',
    noon: 'noon|midday|lunchtime',
    afternoon: 'afternoon',
    evening: 'evening|in the evening',
    night: 'night|nighttime|overnight|at night|during the night',
    bedtime: 'bedtime|at bedtime|before bed|before you go to bed|before going to bed|before sleep',
  },
  meal: { breakfast: 'breakfast', lunch: 'lunch', dinner: 'dinner|supper' },
  surface: { wet: 'wet|damp|moist', dry: 'dry' },
  gap: { open: 'open|opened', closed: 'closed|shut|close|sealed' },
  early: { early: 'early|earlier|sooner', late: 'late|later|delay' },
  length: { long: 'long|longer|longest', short: 'short|shorter|shortest' },
  strength: { strong: 'strong|stronger|strengthen', weak: 'weaker|weaken' },
  tension: {
    tight: 'tighten|tense|tight|contract|stiffen|contraction|clench',
    loose: 'relax|loosen|loose|slacken',
  },
  approval: { approved: 'approved|on label|licensed', 'off-label': 'off label|unlicensed' },
  inward: {
    in: 'inhale|breathe in|inside|internal|inner',
    out: 'exhale|breathe out|outside|external|outer',
  },
  access: {
    prescription: 'prescription|on prescription',
    'over the counter': 'over the counter|otc|without a prescription|nonprescription',
  },
  route: {
    mouth: 'by mouth|oral|orally',
    injection: 'by injection|injected',
    tongue: 'under the tongue|sublingual',
    nose: 'nasal|nasally|into the nose|through the nose|nostril|nasal spray',
    skin: 'topical|topically|on the skin|onto the skin',
    vein: 'intravenous|intravenously|iv|into a vein|into the vein|by vein',
    muscle: 'intramuscular|into a muscle|into the muscle|into muscles|into the muscles',
    'under the skin': 'subcutaneous|subcutaneously|under the skin',
    rectum: 'rectal|rectally|suppository',
    eye: 'into the eye|into your eye',
    ear: 'into the ear|into your ear',
  },
  intake: {
    whole: 'swallow whole|swallow it whole|whole tablet',
    chewed: 'chew|crush|crushed|split|break|dissolve',
  },
  bending: { bend: 'bend|bent|flex|flexion', straight: 'straighten|straight|extend|extension' },
  width: {
    narrow: 'narrow|constrict',
    wide: 'widen|wide|dilate|broaden',
  },
  growth: { gain: 'gain', loss: 'lose|loss|shed' },
  size: { bigger: 'enlarge|bigger|larger', smaller: 'shrink|smaller' },
  firmness: { hard: 'harden|rigid|firm', soft: 'soft|soften|floppy' },
  state: { on: 'turn on|switch on', off: 'turn off|switch off' },
  fixing: { attach: 'attach|put on|insert', remove: 'remove|take off|take out|peel off' },
  awareness: { awake: 'awake|alert', asleep: 'asleep|sedated' },
  pulse: { block: 'block|stop from|suppress', help: 'stimulate|activate' },
  yielding: { accept: 'accept|agree', refuse: 'refuse|reject' },
  force: { push: 'push', pull: 'pull' },
  permission: { allowed: 'allowed|permitted|fine', forbidden: 'forbidden|prohibited|banned' },
  result: { positive: 'positive', negative: 'negative' },
  form: { normal: 'normal|normally', abnormal: 'abnormal|abnormally' },
  multiple: { single: 'single', double: 'double|doubled', triple: 'triple', half: 'halve|halved' },
  ordinal: {
    '1': 'first|1st',
    '2': 'second|2nd',
    '3': 'third|3rd',
    '4': 'fourth|4th',
    '5': 'fifth|5th',
  },
  weekday: {
    mon: 'monday',
    tue: 'tuesday',
    wed: 'wednesday',
    thu: 'thursday',
    fri: 'friday',
    sat: 'saturday',
    sun: 'sunday',
    weekend: 'weekend',
  },
  proof: {
    proven: 'proven|proved|shown to work|effective',
    unclear: 'experimental|under study',
  },
}

/** The same for words that otherwise weigh nothing. */
export const CONTRASTS: Record<string, Meanings> = {
  company: { with: 'with', without: 'without' },
  contact: { on: 'on|onto', off: 'off' },
  sides: { both: 'both', either: 'either' },
  way: { up: 'up', down: 'down' },
  inside: { in: 'in|into', out: 'out|out of' },
}

/** Groups of which every change counts, even where nothing stands instead: when and how to take. */
export const EXACT_GROUPS = new Set([
  'side',
  'time of day',
  'stomach',
  'meal',
  'multiple',
  'bound after',
])

/** The same in advice and warnings only; of starting, stopping and going on only one. */
export const EXACT_IN_ADVICE = new Set(['severity', 'speed', 'route', 'weekday', 'course:stop'])
