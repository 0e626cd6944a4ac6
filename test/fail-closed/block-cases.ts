import {chapter, dataset} from '../report.ts'
import {canary, combine, count, type MalformedCase} from './malformed-case.ts'

const text = `De ${canary} telt ${count} stuks.`

/** Blocks that are wrong, with the canary in what they were meant to mark. */
const wrong: Readonly<Record<string, string>> = {
  'a misspelt level': `‸:::stg-gehiem\n${text}\n:::`,
  'a level in capitals': `‸:::STG-GEHEIM\n${text}\n:::`,
  'a level that does not exist': `‸:::geheim\n${text}\n:::`,
  'no level': `‸:::\n${text}\n:::`,
  'a space before the level': `‸::: stg-geheim\n${text}\n:::`,
  'the level in braces': `‸:::{.stg-geheim}\n${text}\n:::`,
  'two colons': `‸::stg-geheim\n${text}\n::`,
  'one colon': `‸:stg-geheim\n${text}\n:`,
  semicolons: `;;;‸stg-geheim\n${text}\n;;;`,
  'wide colons': `‸：：：stg-geheim\n${text}\n：：：`,
  'words after the level': `‸:::stg-geheim vanaf hier\n${text}\n:::`,
  'text on the opening line': `‸:::stg-geheim ${text}\n:::`,
  'a heading in brackets': `:::stg-geheim‸[${text}]\n:::`,
  'an attribute': `:::stg-geheim{‸niveau=hoog}\n${text}\n:::`,
  'no closing line': `‸:::stg-geheim\n${text}`,
  'a closing line of two colons': `‸:::stg-geheim\n${text}\n::`,
  'a closing line with the level': `‸:::stg-geheim\n${text}\n:::stg-geheim`,
  'a closing line with text before it': `‸:::stg-geheim\n${text} :::`,
  'HTML instead': `‸<stg-geheim>\n\n${text}\n\n</stg-geheim>`,
  'a comment instead': `‸<!-- stg-geheim -->${text}<!-- einde -->`,
  'brackets instead': `[‸stg-geheim]\n${text}\n[/stg-geheim]`,
  'colons of another kind, and a word that is no level': `‸\u2236\u2236\u2236 geheim\n${text}\n\u2236\u2236\u2236`,
  'upright colons': `‸\uFE13\uFE13\uFE13 geheim\n${text}\n\uFE13\uFE13\uFE13`,
  'a hard space before the level': `‸:::\u00A0stg-geheim\n${text}\n:::`,
  'a space of no width before the level': `‸:::\u200Bstg-geheim\n${text}\n:::`,
  'a tab before the level': `‸:::\tstg-geheim\n${text}\n:::`,
  'Cyrillic letters in the level': `‸:::stg-g\u0435h\u0435im\n${text}\n:::`,
  'a soft hyphen in the level': `‸:::stg-ge\u00ADheim\n${text}\n:::`,
  'a closing line with a hard space': `‸:::stg-geheim\nA.\n:::\u00A0\n\n${text}`,
  'characters by their number': `‸&#58;::stg-geheim\n${text}\n:::`,
  'a portion mark instead': `‸(DV) ${text}`,
  'a comment with the level, and one to end it': `‸<!-- stg-geheim -->\n\n${text}\n\n<!-- einde -->`,
  'a comment around the opening line': `‸<!--\n:::stg-geheim\n-->\n\n${text}\n\n<!--\n:::\n-->`,
  'equals signs instead': `===‸stg-geheim===\n${text}\n======`,
}

/** Where a block can stand: the lines around it, and what each of its lines is to begin with. */
const places: Readonly<Record<string, {before: string; first: string; next: string; after: string}>> = {
  'in a chapter': {before: 'Openbaar.\n\n', first: '', next: '', after: ''},
  'in a list item': {before: '- Een.\n\n', first: '  ', next: '  ', after: ''},
  'in a quotation': {before: '> Een.\n>\n', first: '> ', next: '> ', after: ''},
  'in a footnote': {before: 'Tekst.[^1]\n\n[^1]: Noot.\n\n', first: '    ', next: '    ', after: ''},
  'below a heading': {before: '## Kop\n\n', first: '', next: '', after: ''},
}

function inPlace({before, first, next, after}: (typeof places)[string], block: string): string {
  const [head = '', ...rest] = block.split('\n')
  return before + [first + head, ...rest.map((line) => (line === '' ? '' : next + line))].join('\n') + after
}

/** Blocks within blocks that do not fit; the annex may hold what is of its level. */
const nested: Readonly<Record<string, string>> = {
  'a lower level within a higher one': `::::stg-geheim\n‸:::departementaal-vertrouwelijk\n${text}\n:::\n::::`,
  'a public block within a classified one': `::::departementaal-vertrouwelijk\n‸:::openbaar\n${text}\n:::\n::::`,
  'an inner block as long as the outer one, closed once': `:::departementaal-vertrouwelijk\nA.\n\n‸:::stg-geheim\nB.\n:::\n\n${text}`,
  'an inner block as long as the outer one, closed twice': `:::departementaal-vertrouwelijk\nA.\n\n‸:::stg-geheim\nB.\n:::\n\n${text}\n:::`,
  'an inner block longer than the outer one': `:::departementaal-vertrouwelijk\nA.\n\n‸::::stg-geheim\n${text}\n:::\n::::`,
  'blocks closed in the wrong order': `:::::departementaal-vertrouwelijk\nA.\n\n‸:::stg-geheim\nB.\n:::::\n\n${text}\n:::`,
  'an inner opening line with a space, and one closing line too many': `:::departementaal-vertrouwelijk\nA.\n\n::: stg-geheim\nB.\n:::\n\n${text}\n‸:::`,
  'an inner opening line with a space': `:::departementaal-vertrouwelijk\nA.\n\n‸::: stg-geheim\nB.\n:::\n\n${text}`,
  'a block that ends with its list item': `- Een.\n\n  ‸:::departementaal-vertrouwelijk\n  Twee.\n\n${text}\n\n:::`,
  'a block that ends with its list item and is not closed': `- Een.\n\n  ‸:::departementaal-vertrouwelijk\n  Twee.\n\n${text}`,
  'a block that ends with its quotation': `> ‸:::departementaal-vertrouwelijk\n> Twee.\n\n${text}`,
  'a block that begins in a quotation and is closed outside': `> ‸:::departementaal-vertrouwelijk\n> Twee.\n\n${text}\n\n:::`,
  'a block that ends in code': `:::departementaal-vertrouwelijk\n‸\`\`\`\nA.\n:::\n\n${text}\n\`\`\``,
  'code that begins in a block and ends after it': `:::departementaal-vertrouwelijk\n‸~~~\nA.\n:::\n\n${text}`,
  'a block that ends in a comment': `:::departementaal-vertrouwelijk\n‸<!-- A.\n:::\n\n${text}`,
  'a closing line within an inner list, and one after it': `:::departementaal-vertrouwelijk\n- Een.\n  :::\n\n${text}\n‸:::`,
  'a closing line too far to the right': `‸:::departementaal-vertrouwelijk\nA.\n\n    :::\n\n${text}`,
  'a block in a table': `| a |\n| - |\n| ‸:::stg-geheim ${text} ::: |`,
  'a portion mark in a cell': `| a |\n| - |\n| ‸(G) ${text} |`,
  'a portion mark in bold': `‸**(C)** ${text}`,
  'a line separator in place of a line end': `‸:::stg-geheim\u2028${text}\u2028:::`,
  'a block between the rows of a table': `| a |\n| - |\n| 1 |\n‸:::stg-geheim\n| ${text} |`,
  'a block around half a list item': `- Een ‸:::stg-geheim\n  ${text}\n  :::`,
  'a label in a code block': `‸\`\`\`\n:::stg-geheim\n${text}\n:::\n\`\`\``,
  'a label in indented code': `Openbaar.\n\n    ‸:::stg-geheim\n    ${text}\n    :::`,
  'a label with a backslash': `\\:::‸stg-geheim\n${text}\n\\:::`,
}

/** Labels on blocks of text. */
export const blockCases: ReadonlyArray<MalformedCase> = [
  ...combine(places, wrong, (place, block) => ({
    files: {'content/01-een.md': chapter(inPlace(place, block))},
    public: 'refused',
  })),
  ...Object.entries(nested).map(
    ([title, block]): MalformedCase => ({title, files: {'content/01-een.md': chapter(block)}, public: 'refused'}),
  ),
  {
    title: 'a block that is not closed around a figure',
    files: {
      'content/01-een.md': chapter('‸:::departementaal-vertrouwelijk\n::kpi{#cijfers}'),
      'data/cijfers.json': dataset('cijfers', {titel: canary, rijen: [{id: 'rij', waarden: {2024: 1, 2025: count}}]}),
    },
    public: 'refused',
  },
  {
    title: 'a mistake in a classified block that is no mistake in a label',
    files: {'content/01-een.md': chapter(`Open.\n\n:::stg-geheim\n:${canary}[x]\n:::`)},
    public: 'published',
  },
  {
    title: 'a misspelt level in a block for the annex',
    files: {
      'content/01-een.md': chapter(
        `Open.\n\n::::departementaal-vertrouwelijk\nA.\n\n:::stg-gehiem\n${text}\n:::\n::::`,
      ),
    },
    public: 'published',
    all: 'refused',
  },
  {
    title: 'a figure that is not there in a block for the annex',
    files: {
      'content/01-een.md': chapter(`Open.\n\n:::departementaal-vertrouwelijk\n${text} :waarde[x/${canary}/z]\n:::`),
    },
    public: 'published',
    all: 'refused',
  },
]
