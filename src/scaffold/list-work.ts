import type {Dataset} from '../model/dataset.ts'
import type {Registers} from '../model/register.ts'
import type {Sources} from '../model/sources.ts'

/** Whether a dataset has a column for each year up to one: it gets the next by itself. */
export function endsIn(year: string, {columns}: Dataset): boolean {
  const years = columns.map(({id}) => id).filter((id) => /^\d{4}$/.test(id))
  return years.length > 1 && years.at(-1) === year
}

/** What people have to write for a new edition, as a list in Dutch. */
export function listWork(
  {publication, chapters, datasets, registers, earlier}: Sources,
  {filled, refused}: {readonly filled: ReadonlyArray<string>; readonly refused: ReadonlyArray<string>},
): string {
  const rest = [...datasets.keys()].filter((id) => !filled.includes(id))
  const texts = chapters.flatMap((chapter) => [chapter, ...chapter.sections]).map(({file}) => file.path)
  const parts: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ['Vul de nieuwe kolom in van', filled],
    ['Een nieuwe kolom kon er niet vanzelf bij in', refused],
    ['Kijk of er nieuwe cijfers zijn voor', rest.filter((id) => !refused.includes(id))],
    ['Werk de stand bij van de toezeggingen', listOpen(registers)],
    ['Kijk met welke eerdere editie ::wijzigingen nu vergelijkt', listAsked([...earlier.keys()], publication.id)],
    ['Lees na, en schrijf waar nodig opnieuw', texts],
  ]
  const told = parts.filter(([, items]) => items.length > 0)
  return told.map(([head, items]) => `${head}:\n${items.map((item) => `  ${item}\n`).join('')}`).join('\n')
}

/** The editions that texts ask for, beside the one that has just become an earlier one. */
function listAsked(asked: ReadonlyArray<string>, last: string): ReadonlyArray<string> {
  return asked.map((id) => `sinds=${id}; bewaard is nu ook ${last}`)
}

/** The promises that go over to the next edition. */
function listOpen({commitments}: Registers): ReadonlyArray<string> {
  return commitments
    .filter(({state}) => state === 'open' || state === 'ongoing')
    .map(({id, due}) => `${id}${due === undefined ? '' : ` (${due})`}`)
}
