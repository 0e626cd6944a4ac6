import type {ExpectedFigure} from './expected-prose.ts'
import type {FoundEdition} from './read-edition.ts'
import type {Edition} from './read-sources.ts'

/** Where a figure in running text is not what its dataset says, on a page or in the PDF, one line a place. */
export function findProseDifferences(
  asked: ReadonlyArray<ExpectedFigure>,
  {prose, pdf}: FoundEdition,
  {base, clearance}: Edition,
): ReadonlyArray<string> {
  const seen = asked.filter(({height}) => height <= clearance)
  const own = seen.filter(({height}) => height > (base ?? -1))
  const line = ({reference, printed}: {readonly reference: string; readonly printed: string}) =>
    `${reference}: ${printed}`
  const pages = [...prose].flatMap(([page, figures]) => {
    const inChapter = ({chapter}: ExpectedFigure) => chapter === page
    const printed = figures.map(line)
    return [
      ...lacking(own.filter(inChapter).map(line), printed).map((text) => `${page} lacks ${text}`),
      // An annex repeats the public words around a classified one.
      ...lacking(printed, (base === undefined ? own : seen).filter(inChapter).map(line)).map(
        (text) => `${page} prints ${text}, which no text asks for`,
      ),
    ]
  })
  const paragraphs = [...new Set([...prose.values()].flat().map(({paragraph}) => paragraph))]
  const others = paragraphs.filter((paragraph) => !pdf.prose.includes(paragraph))
  return [...pages, ...others.map((paragraph) => `The PDF has no ${paragraph}`)]
}

/** What a list has more of than another. */
function lacking(wanted: ReadonlyArray<string>, given: ReadonlyArray<string>): ReadonlyArray<string> {
  const left = [...given]
  return wanted.filter((text) => {
    const at = left.indexOf(text)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
