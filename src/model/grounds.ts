/**
 * The grounds on which information may be withheld, as editors name them, and the interest that each protects.
 *
 * Source: Wet open overheid, article 5.1: the first paragraph (absolute), the second (weighed against openness) and
 * the fifth (undue disadvantage, in exceptional cases).
 */
const interests = {
  '5.1.1.a': 'de eenheid van de Kroon',
  '5.1.1.b': 'de veiligheid van de Staat',
  '5.1.1.c': 'bedrijfs- en fabricagegegevens die vertrouwelijk aan de overheid zijn meegedeeld',
  '5.1.1.d': 'bijzondere en strafrechtelijke persoonsgegevens',
  '5.1.1.e': 'nummers die dienen om personen te identificeren',
  '5.1.2.a': 'de betrekkingen van Nederland met andere landen en staten en met internationale organisaties',
  '5.1.2.b':
    'de economische of financiële belangen van de Staat, andere publiekrechtelijke lichamen of bestuursorganen',
  '5.1.2.c': 'de opsporing en vervolging van strafbare feiten',
  '5.1.2.d': 'de inspectie, controle en toezicht door bestuursorganen',
  '5.1.2.e': 'de eerbiediging van de persoonlijke levenssfeer',
  '5.1.2.f': 'de bescherming van andere concurrentiegevoelige bedrijfs- en fabricagegegevens',
  '5.1.2.g': 'de bescherming van het milieu waarop de informatie betrekking heeft',
  '5.1.2.h': 'de beveiliging van personen en bedrijven en het voorkomen van sabotage',
  '5.1.2.i': 'het goed functioneren van de Staat, andere publiekrechtelijke lichamen of bestuursorganen',
  '5.1.5': 'het voorkomen van onevenredige benadeling van een ander belang',
} as const

export type Ground = keyof typeof interests

export const grounds = Object.keys(interests) as ReadonlyArray<Ground>

/** Whether this names a ground. */
export function isGround(name: string): name is Ground {
  return Object.hasOwn(interests, name)
}

const paragraphs: Readonly<Record<string, string>> = {1: 'eerste', 2: 'tweede', 5: 'vijfde'}

/** What stands where information was withheld: nothing in it depends on what that was. */
export function describeGround(ground: Ground): string {
  const [, , paragraph = '', letter] = ground.split('.')
  const place = `${paragraphs[paragraph]} lid${letter === undefined ? '' : `, aanhef en onder ${letter}`}`
  return `Hier is informatie weggelaten op grond van artikel 5.1, ${place}, van de Wet open overheid: ${interests[ground]}.`
}
