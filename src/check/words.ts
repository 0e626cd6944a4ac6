/**
 * Crude stems of Dutch words, so that "oordelen" meets "oordeel" and "explosieven" meets "explosief".
 *
 * Endings go, double vowels become single, v and z at the end of a syllable become f and s. It need not be right,
 * only the same for two forms of a word: names of rows are compared with words of sentences.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  const plain = /^[a-z]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f’']/g, '')
  const short = plain
    .replace(/(?<=.{3})(?:en|s)$/, '')
    .replace(/(?<=.{3})e$/, '')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bdfgklmnprst])\1/g, '$1')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
  return synonyms[short] ?? short
}

/** Whether a word says nothing about what is counted. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase())
}

/** Stems of the words of a text that carry meaning, each once. */
export function stems(text: string): ReadonlyArray<string> {
  return [...new Set(findWords(text).map(({stem}) => stem))]
}

export interface Word {
  readonly stem: string
  readonly start: number
}

/** The words of a text that carry meaning, with where they stand. */
export function findWords(text: string): ReadonlyArray<Word> {
  const words: Word[] = []
  for (const match of text.matchAll(/(\p{L}[\p{L}\p{M}’']*)(?:\s(\d{1,2})(?![\d.,%]))?/gu)) {
    const [, word = '', label] = match
    if (word.length <= 2 || functionWords.has(word.toLowerCase())) continue
    const short = stem(word)
    words.push({stem: short, start: match.index})
    if (label !== undefined) words.push({stem: short + label, start: match.index})
  }
  return words
}

/**
 * How far a word of a sentence names what a word of a title names: 1 for the same, or a compound that begins with it;
 * half for a compound that ends with it, for scheepsdiesel is diesel but not all diesel is.
 */
export function sameness(a: string, b: string): number {
  if (a === b) return 1
  if (/\d$/.test(a) || /\d$/.test(b)) return 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 5 && long.startsWith(short)) return 1
  return short.length >= 5 && long.endsWith(short) ? 0.5 : 0
}

/** The alternatives of a regular expression, from words with white space between them. */
export function oneOf(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

/** Words that sentences and titles have in common without saying what is counted. */
const functionWords = new Set(
  `aan aandeel aandelen aantal aantallen achter al alle alleen als andere bij binnen boven buiten daar daarmee daarna daarom daarvan
  dan dat de deel der deze die dit door drie vier vijf dus een eerder elk eraf erbij extra gedaald gegroeid gestegen groter hoger kleiner lager
  toegenomen afgenomen en er eruit gemiddeld gemiddelde geen had hadden haar
  heeft hebben hele het hier hij hoe hun ieder iets in is jaar jaren kon kunnen kwam kwamen lag maar meer meest met
  minder moet moeten mogelijk na naar namen nam net niet nog nu of om onder ongeveer ook op over
  percentage per procent realisatie ruim samen sinds stand steeg daalde ten ter tegen telde telt terwijl toe tot
  totaal totale tussen twee uit van vanaf veel verschil voor vte waar waarde waarvan ware was waren wat werd werden
  wie wil worden zich zijn zij zo zoals`.split(/\s+/),
)

/** Verbs of coming and going beside the nouns that titles have. */
const synonyms: Readonly<Record<string, string>> = {
  ingestromd: 'instrom',
  instromd: 'instrom',
  aangenom: 'instrom',
  aangesteld: 'instrom',
  uitgestromd: 'uitstrom',
  uitstromd: 'uitstrom',
  fertrok: 'uitstrom',
  ferlit: 'uitstrom',
  geruimd: 'opruiming',
  ruimd: 'opruiming',
}
