import fc from 'fast-check'
import type {Node, Parent} from 'unist'
import {visit as visitAsUnist} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {SKIP, visit} from '../src/model/visit.ts'

type Answer = undefined | boolean | 'skip' | number | ['skip', number]

/** A tree of which each node tells what its visitor answers. */
interface Told extends Node {
  readonly answer: Answer
  readonly children?: Told[]
}

const answer: fc.Arbitrary<Answer> = fc.oneof(
  {weight: 8, arbitrary: fc.constant(undefined)},
  fc.constant(true),
  fc.constant(false),
  fc.constant(SKIP),
  // So many places onwards, for backwards would go on for ever.
  fc.integer({min: 1, max: 3}),
  fc.tuple(fc.constant(SKIP), fc.integer({min: 1, max: 3})),
)
const {tree} = fc.letrec<{tree: Told}>((tie) => ({
  tree: fc.record({
    type: fc.constantFrom('a', 'b', 'c'),
    answer,
    children: fc.option(fc.array(tie('tree'), {maxLength: 4}), {nil: undefined, depthSize: 'small'}),
  }) as fc.Arbitrary<Told>,
}))

test('A tree is visited as unist-util-visit does: the same nodes, in the same order, with the same answers', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(undefined, 'a', ['a', 'b']), (root, type) => {
      const walks: ReadonlyArray<typeof visit> = [visit, visitAsUnist]
      const seen = walks.map((walk) => {
        const steps: unknown[] = []
        const note = (node: Node, index: number | undefined, parent: Parent | undefined): Answer => {
          steps.push([node, index, parent])
          const {answer} = node as Told
          if (typeof answer === 'number') return (index ?? 0) + answer
          return Array.isArray(answer) ? [SKIP, (index ?? 0) + answer[1]] : answer
        }
        if (type === undefined) walk(root as Node, note)
        else walk(root as Node, type, note)
        return steps
      })
      expect(seen[0]).toEqual(seen[1])
    }),
    {numRuns: 2000},
  )
})

test('A node that a visitor puts in the place of another is not visited when the visitor says where to go on', () => {
  const root = {type: 'root', children: [{type: 'old'}, {type: 'old'}, {type: 'last'}]}
  const seen: string[] = []
  visit(root as Node, (node, index, parent) => {
    seen.push(node.type)
    if (node.type !== 'old' || index === undefined) return
    ;(parent as Parent).children.splice(index, 1, {type: 'new'}, {type: 'new'})
    return [SKIP, index + 2]
  })
  expect(seen).toEqual(['root', 'old', 'old', 'last'])
})
