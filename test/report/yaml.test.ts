import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { flow } from '../../src/report/yaml.js'

test('plain words stay plain, and what YAML would take for something else is put in quotes', () => {
  expect(flow({ kind: 'section', title: ['ktgs', '^mục tiêu$'], ofYear: true, so: 1 })).toBe(
    '{ kind: section, title: [ktgs, ^mục tiêu$], ofYear: true, so: 1 }',
  )
  expect(flow(['true', 'No', '2027', '\\d', "l'an", 'a: b', ''])).toBe(
    "['true', 'No', '2027', '\\d', 'l''an', 'a: b', '']",
  )
})

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }), (value) => {
      // YAML has no minus zero of its own.
      const wanted = JSON.parse(JSON.stringify(value))
      expect(parse(`x: ${flow(value)}`).x).toEqual(wanted)
    }),
  )
})
