/** Words of medicine that are a slip of the pen apart and mean different things. */
export const LOOK_ALIKES = [
  'dysphagia dysphasia dysplasia aphasia aphagia dysphonia',
  'dystonia dystopia dystrophy atonia',
  'affect effect',
  'ileum ilium',
  'perineal peroneal peritoneal',
  'prostate prostrate',
  'oral aural',
  'infection injection inflection infestation infarction',
  'ingest inject infest',
  'arthritis arteritis',
  'facial fascial',
  'ureter urethra',
  'palpation palpitation',
  'contraction contracture',
  'ablation ablution',
  'plantar planter palmar',
  'antibody antibiotic',
  'sedation cessation',
  'apnea apraxia',
  'ligament ligature',
  'vesicle vesical',
  'dilation dilution',
  'diluted dilated',
  'elicit illicit',
  'neurosis necrosis neuritis',
  'myopathy myelopathy neuropathy nephropathy',
  'ptosis pertussis',
  'anuria enuresis',
  'stent stint',
  'serum sebum',
  'saline saliva',
  'sprain strain',
]

/** Beginnings that make another word of the same rest: `hypo` and `hyper`, `un` and none at all. */
export const PREFIX_GROUPS = [
  ['hypo', 'hyper', 'normo', 'iso'],
  ['inter', 'intra', 'intro', 'extra', 'infra', 'supra', 'sub', 'super', 'trans', 'peri'],
  ['pre', 'post', 'ante', 'anti', 'pro'],
  ['ab', 'ad'],
  ['macro', 'micro'],
  ['tachy', 'brady'],
  ['endo', 'exo', 'ecto'],
  ['over', 'under'],
  ['up', 'down'],
  ['uni', 'bi', 'mono', 'di', 'tri', 'quadri', 'hemi', 'para', 'poly', 'oligo'],
  ['eu', 'dys', 'mal'],
  ['in', 'ex', 'out'],
  ['un', ''],
  ['in', ''],
  ['im', ''],
  ['ir', ''],
  ['non', ''],
  ['dis', ''],
  ['mis', ''],
  ['a', ''],
  ['an', ''],
  ['anti', ''],
  ['contra', ''],
  ['ab', ''],
]

/** Beginnings that only words of medicine have. */
export const MEDICAL_BEGINNING =
  /^(?:intra|hypo|hyper|brady|tachy|cardio|neuro|myo|osteo|arthro|gastro|nephro|hepato|dermato|thrombo|hemo|cephal)[a-z]{4}/

/** Endings of words that name an illness, an examination or an operation. */
export const MEDICAL_ENDING =
  /(?:itis|osis|emia|aemia|algia|phagia|phasia|plasia|pathy|plegia|paresis|ectomy|ostomy|otomy|oscopy|trophy|tonia|kinesia|uria|penia|oma|plasty|graphy|sclerosis|lysis|rrhea|rrhage|dynia|esthesia|opia)$/
