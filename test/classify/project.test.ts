import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {View} from '../../src/model/view.ts'
import {chapter, dataset, type Files, viewOf} from '../report.ts'

/** What a reader of a view reads, block by block. */
function read(view: View): ReadonlyArray<string> {
  return view.chapters.flatMap((one) =>
    [one, ...one.sections].flatMap((text) => [
      [text.number, text.title].filter(Boolean).join(' '),
      ...text.body.children.map((node) => (node.type === 'indicator' ? `[${node.id}]` : plainText(node))),
    ]),
  )
}

const mixed: Files = {
  'content/01-een/00-een.md': chapter('Voor iedereen.', 'titel: Een\nrubricering: openbaar'),
  'content/01-een/01-open.md': chapter(
    [
      'Openbare alinea.',
      ':::departementaal-vertrouwelijk\nAlleen in de bijlage.\n:::',
      'De norm is :departementaal-vertrouwelijk[82%] per eenheid.',
      '::::departementaal-vertrouwelijk\nOmringd.\n\n:::stg-geheim\nVoor bijna niemand.\n:::\n::::',
    ].join('\n\n'),
    'titel: Open\nrubricering: openbaar',
  ),
  'content/01-een/02-dicht.md': chapter(
    'Verborgen paragraaf.',
    'titel: Dicht\nrubricering: departementaal-vertrouwelijk',
  ),
  'content/01-een/03-slot.md': chapter('Slot.', 'titel: Slot\nrubricering: openbaar'),
  'content/02-twee.md': chapter('Tweede.', 'titel: Twee\nrubricering: stg-geheim'),
  'content/03-drie.md': chapter('Derde.', 'titel: Drie\nrubricering: openbaar'),
}

describe('the public edition', () => {
  test('holds no classified block, run, section or chapter, and closes the gaps in text and numbers', async () => {
    expect(read(await viewOf(mixed))).toEqual([
      '1 Een',
      'Voor iedereen.',
      '1.1 Open',
      'Openbare alinea.',
      'De norm is per eenheid.',
      '1.2 Slot',
      'Slot.',
      '2 Drie',
      'Derde.',
    ])
  })

  test('is the same tree when the classified parts were never written', async () => {
    const without: Files = {
      ...mixed,
      'content/01-een/01-open.md': chapter(
        'Openbare alinea.\n\nDe norm is per eenheid.',
        'titel: Open\nrubricering: openbaar',
      ),
      'content/01-een/02-dicht.md': 'README',
    }
    delete (without as Record<string, unknown>)['content/01-een/02-dicht.md']
    delete (without as Record<string, unknown>)['content/02-twee.md']
    expect(read(await viewOf(mixed))).toEqual(read(await viewOf(without)))
  })
})

describe('the annex', () => {
  test('prints only what the public edition leaves out, under its numbers', async () => {
    expect(read(await viewOf(mixed, 'vertrouwelijk'))).toEqual([
      '1 Een',
      '1.1 Open',
      'Alleen in de bijlage.',
      'De norm is 82% per eenheid.',
      'Omringd.',
      '1.B1 Dicht',
      'Verborgen paragraaf.',
    ])
  })

  test('prints of a public dataset only the rows and columns with something classified in them', async () => {
    const view = await viewOf(
      {
        'content/01-een.md': chapter('::kpi{#reeks}'),
        'data/reeks.json': dataset('reeks', {
          rijen: [
            {id: 'open', titel: 'Open', waarden: {2024: 1, 2025: 2}},
            {id: 'dicht', titel: 'Dicht', rubricering: 'departementaal-vertrouwelijk', waarden: {2024: 3, 2025: 4}},
          ],
        }),
      },
      'vertrouwelijk',
    )
    expect(view.printed.get('reeks')?.rows.map(({id}) => id)).toEqual(['dicht'])
    expect(view.figures.get('reeks')?.number).toBe('B1')
  })
})

describe('a dataset with classified parts, seen by the public', () => {
  const files: Files = {
    'content/01-een.md': chapter('::kpi{#reeks}'),
    'data/reeks.json': dataset('reeks', {
      norm: {waarde: 75, rubricering: 'departementaal-vertrouwelijk'},
      kolommen: [{id: '2024'}, {id: '2025'}, {id: '2026', rubricering: 'stg-geheim'}],
      rijen: [
        {
          id: 'open',
          titel: 'Open',
          waarden: {2024: 1, 2025: {waarde: 98765, rubricering: 'stg-confidentieel'}, 2026: 3},
        },
        {
          id: 'dicht',
          titel: 'Dicht',
          rubricering: 'departementaal-vertrouwelijk',
          waarden: {2024: 3, 2025: 4, 2026: 5},
        },
      ],
    }),
  }

  test('has neither the rows and columns nor the norm; a cell in sight says "niet openbaar" and nothing else', async () => {
    const reeks = (await viewOf(files)).datasets.get('reeks')
    expect(reeks?.columns.map(({id}) => id)).toEqual(['2024', '2025'])
    expect(reeks?.rows.map(({id}) => id)).toEqual(['open'])
    expect(reeks?.standard).toBeUndefined()
    expect(reeks?.rows[0]?.cells.get('2025')).toMatchObject({type: 'missing', text: 'niet openbaar'})
  })

  test('leaves nothing of them anywhere in the view', async () => {
    const view = await viewOf(files)
    const everything = JSON.stringify(view, (_, value: unknown) => (value instanceof Map ? [...value] : value))
    expect(everything).not.toMatch(/98765|dicht|Dicht|stg-geheim|stg-confidentieel/)
  })
})
