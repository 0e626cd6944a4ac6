import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {chapter, dataset, viewOf} from '../report.ts'

test('a heading takes no anchor that a figure or another section of the page has', async () => {
  const view = await viewOf({
    'content/01-personeel/00-begin.md': chapter('Begin.'),
    'content/01-personeel/01-dienmodel.md': chapter('## Realisatie\n\n::kpi{#dienmodel-realisatie}\n\n## Doel'),
    'content/01-personeel/02-dienmodel-doel.md': chapter('Tekst.'),
    'data/dienmodel-realisatie.json': dataset('dienmodel-realisatie'),
  })
  const ids: unknown[] = []
  for (const {body} of view.chapters[0]?.sections ?? []) visit(body, 'heading', ({data}) => void ids.push(data?.id))
  expect(ids).toEqual(['dienmodel-realisatie-1', 'dienmodel-doel-1'])
  expect(view.anchors.get('dienmodel-realisatie')?.fragment).toBe('dienmodel-realisatie')
})
