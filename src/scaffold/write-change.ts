import type {Sources} from '../model/sources.ts'

/**
 * The entry that the register of changes needs for a new chapter or section, as a sentence with JSON to copy.
 *
 * A report that lists its changes is refused when it has something new without a reason. Returns nothing for a report
 * that lists none, and for a section of a chapter that is new itself: the chapter is told then, with all it holds.
 */
export function writeChange(
  {id, title, level}: {readonly id: string; readonly title: string; readonly level: string},
  holder: string | undefined,
  {publication, earlier}: Sources,
): string {
  const isKnown = ({chapters}: Sources): boolean => holder === undefined || chapters.some((each) => each.id === holder)
  if (![...earlier.values()].some(isKnown)) return ''
  const entry = {
    id: `nieuw-${id}`,
    rubricering: level,
    soort: 'toegevoegd',
    onderwerp: id,
    naar: title,
    reden: 'Waarom dit erbij is gekomen',
    editie: publication.id,
  }
  const lines = JSON.stringify(entry, undefined, 2).replace(/^/gm, '    ')
  return `\nHet rapport zegt zelf wat er nieuw is. Zet achter de laatste regel van data/register/wijzigingen.json een komma, met daaronder:\n\n${lines}\n`
}
