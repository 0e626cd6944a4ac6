import {chapter} from '../report.ts'
import {canary, combine, type MalformedCase} from './malformed-case.ts'

/** Runs of text that are wrongly marked. */
const wrong: Readonly<Record<string, string>> = {
  'a misspelt level': `:stg-gehiem[${canary}]`,
  'a level in capitals': `:STG-GEHEIM[${canary}]`,
  'a level that does not exist': `:geheim[${canary}]`,
  'a level without its last part': `:stg[${canary}]`,
  'a space before the bracket': `:stg-geheim [${canary}]`,
  'a space after the colon': `: stg-geheim[${canary}]`,
  'no colon': `stg-geheim[${canary}]`,
  'two colons': `::stg-geheim[${canary}]`,
  'three colons': `:::stg-geheim[${canary}]`,
  'a wide colon': `：stg-geheim[${canary}]`,
  'a hyphen that does not break': `:stg‑geheim[${canary}]`,
  'a space for the hyphen': `:stg geheim[${canary}]`,
  'round brackets': `:stg-geheim(${canary})`,
  braces: `:stg-geheim{${canary}}`,
  'no brackets': `:stg-geheim ${canary}`,
  'no closing bracket': `:stg-geheim[${canary}`,
  'a bracket of another kind': `:stg-geheim[${canary})`,
  'one closing bracket too many': `:stg-geheim[82]% ${canary}]`,
  'the level after the text': `[${canary}]{.stg-geheim}`,
  'the level in brackets': `[stg-geheim] ${canary} [/stg-geheim]`,
  'the level in braces': `{stg-geheim} ${canary} {/stg-geheim}`,
  'an attribute': `:stg-geheim[${canary}]{reden=x}`,
  'attributes that are not closed': `:stg-geheim[x]{reden=${canary}`,
  'HTML instead': `<span class="stg-geheim">${canary}</span>`,
  'emphasis within the name': `:stg-*geheim*[${canary}]`,
}

/** Where a run of text can stand. The message is to name this line. */
const places: Readonly<Record<string, (run: string) => string>> = {
  'in a sentence': (run) => `‸De norm is ${run} per eenheid.`,
  'in a heading': (run) => `‸## De norm is ${run}`,
  'in a list item': (run) => `- Een.\n- ‸De norm is ${run}`,
  'in a table cell': (run) => `| a | b |\n| - | - |\n| ‸1 | ${run} |`,
  'in a table head': (run) => `| ‸a | ${run} |\n| - | - |\n| 1 | 2 |`,
  'in a footnote': (run) => `Tekst.[^1]\n\n‸[^1]: De norm is ${run}.`,
  'in a quotation': (run) => `> ‸De norm is ${run}.`,
  'in bold': (run) => `‸De norm is **${run}**.`,
  'in the words of a link': (run) => `‸Zie [de norm ${run}](https://voorbeeld.nl).`,
}

/** Where a run of text cannot be marked at all: what stands there is plain text. */
const plain: Readonly<Record<string, string>> = {
  'in the description of a picture': `‸![Norm :stg-geheim[${canary}]](beeld/kaart.svg)`,
  'misspelt in the description of a picture': `‸![Norm :stg-gehiem[${canary}]](beeld/kaart.svg)`,
  'with a space in the description of a picture': `‸![Norm :stg-geheim (${canary})](beeld/kaart.svg)`,
  'in the title of a picture': `‸![Norm](beeld/kaart.svg ":stg-geheim[${canary}]")`,
  'in the title of a link': `‸Zie [dit](https://voorbeeld.nl ":stg-geheim[${canary}]").`,
  'in the address of a link': `‸Zie [dit](:stg-geheim[${canary}]).`,
  'in the address of a picture': `‸![Norm](:stg-geheim[${canary}])`,
  'in the title of an address': `Zie [dit][a].\n\n‸[a]: https://voorbeeld.nl ":stg-geheim[${canary}]"`,
  'behind a picture': `‸![Norm van de ${canary}](beeld/kaart.svg){.stg-geheim}`,
  'behind a link': `‸Zie [de ${canary}](https://voorbeeld.nl){.stg-geheim}.`,
  'in a reference to a figure': `‸Er zijn er :waarde[een/:stg-geheim[${canary}]/2025].`,
  'in a cross-reference': `‸Zie :zie[:stg-geheim[${canary}]].`,
  'in an attribute': `‸::kpi{#een weergave=":stg-geheim[${canary}]"}`,
  'in backticks': `‸De norm is \`:stg-geheim[${canary}]\`.`,
  'with a backslash': `‸De norm is \\:stg-geheim[${canary}].`,
}

/** Marked runs within marked runs, and marks that cross. */
const nested: Readonly<Record<string, string>> = {
  'a lower level within a higher one': `‸De norm :stg-geheim[is :departementaal-vertrouwelijk[${canary}] nu].`,
  'a public run within a classified one': `‸De norm :stg-geheim[is :openbaar[${canary}] nu].`,
  'a public run within a classified block': `:::departementaal-vertrouwelijk\n‸De norm :openbaar[is ${canary}] nu.\n:::`,
  'an inner run that is not closed': `‸De norm :departementaal-vertrouwelijk[is :stg-geheim[${canary}] nu.`,
  'a mark that crosses a link': `‸De :stg-geheim[norm [is](https://voorbeeld.nl] ${canary}) nu.`,
  'a mark that crosses the cells of a table': `| a | b |\n| - | - |\n| ‸:stg-geheim[1 | ${canary}] |`,
  'a mark that crosses paragraphs': `‸De norm :stg-geheim[is\n\n${canary}] nu.`,
  'a mark that crosses list items': `- ‸De norm :stg-geheim[is\n- ${canary}] nu.`,
  'a right mark and a wrong one on the same line': `‸De norm :stg-geheim[is hoog] en :stg-geheim [${canary}].`,
  'a right mark and a misspelt one on the same line': `‸De norm :stg-geheim[is hoog] en :stg-gehiem[${canary}].`,
  'a right mark and one that is not closed': `‸De norm :stg-geheim[is hoog] en :stg-geheim[${canary}.`,
  'a mark without text and the text after it': `‸De norm :stg-geheim[]${canary} is hoog.`,
}

/** Marks that are right after all: the bracket of the link closes them. */
const odd = new Set(['no closing bracket, in the words of a link', 'a bracket of another kind, in the words of a link'])

/** Marks that look wrong and hide what they are to hide. */
const harmless: Readonly<Record<string, string>> = {
  'a mark that the bracket of a link closes': `Zie [de norm :stg-geheim[${canary}](https://voorbeeld.nl).`,
  'a mark that holds half of what is bold': `De norm :stg-geheim[is **${canary}] nu** hoog.`,
  'a mark where the name of a footnote is': `Tekst.[^:stg-geheim[${canary}]]`,
  'a mark directly after a word': `De norm:stg-geheim[van de ${canary}] is hoog.`,
  'a mark around brackets': `De norm :stg-geheim[van [de] ${canary}] is hoog.`,
  'a mark within a mark of the same level': `De norm :stg-geheim[van :stg-geheim[de] ${canary}] is hoog.`,
}

const picture = {'content/beeld/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'}

/** Labels on runs of text. */
export const inlineCases: ReadonlyArray<MalformedCase> = [
  ...combine(places, wrong, (place, run) => ({
    files: {'content/01-een.md': chapter(place(run))},
    public: 'refused',
  })).filter(({title}) => !odd.has(title)),
  ...Object.entries(harmless).map(
    ([title, text]): MalformedCase => ({title, files: {'content/01-een.md': chapter(text)}, public: 'published'}),
  ),
  ...[...Object.entries(plain), ...Object.entries(nested)].map(
    ([title, text]): MalformedCase => ({
      title,
      files: {'content/01-een.md': chapter(text), ...picture},
      public: 'refused',
    }),
  ),
]
