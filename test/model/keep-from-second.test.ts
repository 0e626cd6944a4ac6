import {expect, test} from 'vitest'
import {keepFromSecond} from '../../src/model/keep-from-second.ts'

test('what is met once is not held, what is met again is made no third time', () => {
  let made = 0
  const make = keepFromSecond((key: {readonly name: string}) => ({name: key.name, made: ++made}))
  const [a, b] = [{name: 'a'}, {name: 'b'}]
  expect([make(a).made, make(b).made, make(a).made]).toEqual([1, 2, 3])
  expect([make(a), make(a)]).toEqual([
    {name: 'a', made: 3},
    {name: 'a', made: 3},
  ])
  expect(make(b)).toEqual({name: 'b', made: 4})
})
