import {expect, test} from 'vitest'
import {renderLabel} from '../../src/pdf/render-label.ts'
import {sampleView} from './sample-view.ts'

const level = 'stg-confidentieel'
const edition = {id: 'geheim', clearance: level, kind: 'annex', title: 'Bijlage', duration: {years: 10}} as const

const name = 'stand-van-proef-voorjaar-2026-geheim.pdf'

test('a classified PDF has a label beside it, which says its level, its dates and its file', () => {
  const [label, ...others] = renderLabel(name, sampleView(undefined, {level, edition}))
  const text = String(label?.value)
  expect(others).toEqual([])
  expect(label?.path).toBe('stand-van-proef-voorjaar-2026-geheim.pdf.label.xml')
  expect(text).toContain('<slab:Classification>STG. CONFIDENTIEEL</slab:Classification>')
  expect(text).toContain('<slab:CreationDateTime>2026-05-20T00:00:00Z</slab:CreationDateTime>')
  expect(text).toContain('ReviewDateTime="2036-05-20T00:00:00Z"')
  expect(text).toContain('<mb:DataReference URI="stand-van-proef-voorjaar-2026-geheim.pdf"')
})

test('every element of a label is closed in its order', () => {
  const [label] = renderLabel(name, sampleView(undefined, {level, edition}))
  const open: string[] = []
  for (const [, close, name = '', empty] of String(label?.value).matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name)
    else if (empty !== '/') open.push(name)
  }
  expect(open).toEqual([])
})

test('without a duration there is no day of review, and for the public no label', () => {
  const [label] = renderLabel(name, sampleView(undefined, {level, edition: {...edition, duration: undefined}}))
  expect(String(label?.value)).not.toContain('ReviewDateTime')
  expect(renderLabel(name, sampleView())).toEqual([])
})
