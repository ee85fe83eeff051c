/** One unit a row, with the ways to write it. */
export const DOSE_UNITS: Record<string, string> = {
  mg: 'mg|mgs|milligram|milligramme',
  mcg: 'mcg|μg|ug|microgram|microgramme',
  g: 'g|gram|gramme|gm',
  kg: 'kg|kilogram|kilo',
  ml: 'ml|milliliter|millilitre|cc',
  l: 'l|liter|litre',
  unit: 'unit|u|iu|international unit',
  tablet: 'tablet|pill|tab',
  capsule: 'capsule',
  drop: 'drop',
  puff: 'puff|inhalation',
  patch: 'patch',
  spray: 'spray',
  injection: 'injection|shot|jab',
  dose: 'dose',
  teaspoon: 'teaspoon|tsp|teaspoonful',
  tablespoon: 'tablespoon|tbsp|tablespoonful',
  vial: 'vial',
  suppository: 'suppository',
}

/** The same of what is no dose. */
export const OTHER_UNITS: Record<string, string> = {
  '%': '%|percent|per cent',
  pound: 'pound|lb|lbs',
  ounce: 'ounce|oz',
  glass: 'glass|glassful',
  cup: 'cup|cupful',
  celsius: '° c|degree celsius|degree c|celsius|° celsius',
  fahrenheit: '° f|degree fahrenheit|degree f|fahrenheit|° fahrenheit',
  degree: '°|degree',
  mm: 'mm|millimeter|millimetre',
  cm: 'cm|centimeter|centimetre',
  inch: 'inch|inches',
  foot: 'ft',
  mile: 'mile',
  meter: 'm|meter|metre',
  mmhg: 'mmhg',
  am: 'am',
  pm: 'pm',
  time: 'time',
  visit: 'visit|appointment|session',
  place: 'place|site|spot|area',
  person: 'person|patient|adult',
  point: 'point',
  dollar: 'dollar|$',
  mile_per_hour: 'mph',
}

/** Units of time with how many minutes, or months, they are. */
export const TIME_UNITS: Record<string, { words: string; size: number; in: 'minute' | 'month' }> = {
  second: { words: 'second|sec', size: 1 / 60, in: 'minute' },
  minute: { words: 'minute|min', size: 1, in: 'minute' },
  hour: { words: 'hour|hr|h', size: 60, in: 'minute' },
  day: { words: 'day', size: 1440, in: 'minute' },
  week: { words: 'week|wk', size: 10080, in: 'minute' },
  month: { words: 'month|mo', size: 1, in: 'month' },
  year: { words: 'year|yr', size: 12, in: 'month' },
}

/** Words that say how often by themselves. */
export const RATES: Record<string, string> = {
  hour: 'hourly',
  day: 'daily|nightly|q d|qd',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly|annually|annual',
}
