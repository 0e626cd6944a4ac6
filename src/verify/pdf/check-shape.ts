import {findOddMetadata} from './check-metadata.ts'
import {hasUnusedGlyph} from './find-unused-glyphs.ts'
import type {PdfFile} from './read-objects.ts'
import type {Pages} from './read-pages.ts'
import type {Survey} from './survey.ts'
import {type Dictionary, isDictionary, nameOf, type PdfValue} from './value.ts'

/**
 * What a PDF has that a report has no need of, in Dutch, for a message; empty for one of the right shape.
 *
 * One revision and nothing beside its objects; no object that nothing refers to; links as its only annotations and
 * nothing else that acts; no attachments, layers or forms; metadata from a list; fonts without spare glyphs.
 */
export function checkShape(file: PdfFile, {names, keys, hasUnreferenced}: Survey, pages: Pages): ReadonlyArray<string> {
  const found: string[] = []
  const add = (isFound: boolean, what: string): void => {
    if (isFound && !found.includes(what)) found.push(what)
  }
  add(
    file.revisions !== 1 || file.trailers.some((trailer) => trailer.has('Prev')),
    'een eerdere versie van het document',
  )
  add(new Set(file.objects.map(({number}) => number)).size !== file.objects.length, 'een object in twee versies')
  add(file.hasStrayBytes, 'bytes die bij geen object horen')
  add(hasUnreferenced, 'een object waar niets naar verwijst')
  const odd = findOddMetadata(file)
  add(odd !== undefined, `een onbekend veld in de metagegevens (${odd})`)
  const catalogs = new Set(file.trailers.map((trailer) => file.resolve(trailer.get('Root'))))
  for (const {value} of file.objects) {
    if (!isDictionary(value)) continue
    if (catalogs.has(value)) for (const what of checkCatalog(value, file)) add(true, what)
    else add(value.has('Metadata'), 'metagegevens bij een onderdeel')
    if (nameOf(value.get('Type')) === 'Page')
      add(
        [...value.keys()].some((key) => !pageKeys.has(key)),
        'een onbekend onderdeel van een bladzijde',
      )
  }
  add(
    [...keys].some((key) => actingKeys.has(key)) || [...names].some((name) => actions.has(name)),
    'iets dat zelf handelt',
  )
  add(
    [...keys, ...names].some((name) => carrying.has(name)),
    'een bijlage',
  )
  add(
    file.objects.some(({value}) => isOddAnnotation(value, file)),
    'een aantekening die geen link is',
  )
  for (const font of pages.fonts) add(hasUnusedGlyph(font, file), 'een lettertype met een teken dat nergens staat')
  return found
}

const catalogKeys = new Set(
  'Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines OpenAction Lang MarkInfo Metadata StructTreeRoot OutputIntents'.split(
    ' ',
  ),
)

const pageKeys = new Set(
  'Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Rotate Contents Group Annots StructParents Tabs'.split(
    ' ',
  ),
)

function checkCatalog(catalog: Dictionary, file: PdfFile): ReadonlyArray<string> {
  const found =
    [...catalog.keys()].filter((key) => !catalogKeys.has(key)).length > 0
      ? ['een onbekend onderdeel van het document']
      : []
  const names = file.resolve(catalog.get('Names'))
  if (isDictionary(names) && [...names.keys()].some((key) => key !== 'Dests'))
    found.push('een lijst van namen die geen plaatsen zijn')
  if (isDictionary(file.resolve(catalog.get('OpenAction')))) found.push('een handeling bij het openen')
  return found
}

/** Names of things that act or that carry files along: they stand nowhere in a report (ISO 32000-1 §12.6, §7.11, §8.11). */
const actingKeys = new Set('AA JS JavaScript AcroForm XFA RichMediaContent OC OCGs OCProperties'.split(' '))
const actions = new Set(
  'JavaScript Launch GoToR GoToE GoToDp Thread Sound Movie Hide Named SubmitForm ResetForm ImportData SetOCGState Rendition Trans GoTo3DView RichMediaExecute'.split(
    ' ',
  ),
)
const carrying = new Set('EF EmbeddedFile EmbeddedFiles Filespec AF FFilter PieceInfo Thumb'.split(' '))

/** An annotation by itself, or those that stand within a page. */
function isOddAnnotation(value: PdfValue, file: PdfFile): boolean {
  if (!isDictionary(value)) return false
  if (nameOf(value.get('Type')) === 'Annot') return nameOf(file.resolve(value.get('Subtype'))) !== 'Link'
  const listed = file.resolve(value.get('Annots'))
  const annotations = Array.isArray(listed) ? (listed as ReadonlyArray<PdfValue>).map(file.resolve) : []
  return annotations.some((each) => isDictionary(each) && nameOf(file.resolve(each.get('Subtype'))) !== 'Link')
}
