import type {ListItem, PhrasingContent, RootContent} from 'mdast'
import type {ListedChange} from './find-listed-changes.ts'

/**
 * The list of changes as an editor would have typed it: an item each, with `:zie` and `:verwijzing` still to resolve.
 * Nothing changed is a sentence that says so.
 */
export function writeListedChanges(listed: ReadonlyArray<ListedChange>): ReadonlyArray<RootContent> {
  if (listed.length === 0)
    return [paragraph([text('De manier van rapporteren is niet veranderd sinds de vorige editie.')])]
  return [{type: 'list', ordered: true, start: 1, spread: false, children: listed.map(writeItem)}]
}

const labels: Readonly<Record<ListedChange['kind'], string>> = {
  toegevoegd: 'Toegevoegd',
  vervallen: 'Vervallen',
  hernoemd: 'Hernoemd',
  verplaatst: 'Verplaatst',
  'naar-bijlage': 'Naar de vertrouwelijke bijlage',
  verzelfstandigd: 'Een eigen hoofdstuk',
  heringedeeld: 'Anders ingedeeld',
  uitgebreid: 'Uitgebreid',
  benadrukt: 'Meer aandacht',
}

function writeItem(change: ListedChange): ListItem {
  const {kind, target, entry} = change
  const children: PhrasingContent[] = [
    {type: 'strong', children: [text(`${labels[kind]}.`)]},
    text(` ${describe(change)}`),
    ...(target === undefined ? [] : [text(' ('), inline('zie', target), text(')')]),
    text('.'),
    ...(entry?.reason === undefined ? [] : [text(` Reden: ${unstop(entry.reason)}.`)]),
    ...(entry?.reference === undefined ? [] : [text(' Zie '), inline('verwijzing', entry.reference), text('.')]),
  ]
  return {type: 'listItem', spread: false, children: [paragraph(children)]}
}

/** What changed, in the words of the register where it has them; of names and places in those of the editions. */
function describe({kind, title, entry, findings}: ListedChange): string {
  const {from, to} = findings[0] ?? {}
  if (kind === 'hernoemd' && from !== undefined && to !== undefined) return `‘${from}’ heet nu ‘${to}’`
  if (kind === 'verplaatst' && from !== undefined && to !== undefined) return `${title} ging van ${from} naar ${to}`
  const words = [entry?.from, entry?.to].filter((part) => part !== undefined).map(unstop)
  return words.length === 0 ? title : words.join('. ')
}

/** A sentence without the full stop at its end, for one follows. */
function unstop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

function paragraph(children: PhrasingContent[]): RootContent & {type: 'paragraph'} {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}

function inline(name: 'zie' | 'verwijzing', label: string): PhrasingContent {
  return {type: 'directive', form: 'inline', name, label, attributes: {}}
}
