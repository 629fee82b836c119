import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTemplate, renderTemplate, type Template, type Values } from '../../src/ruleset/template.js'

function parsed(source: string): Template {
  const template = parseTemplate(source)
  if ('problem' in template) throw new Error(`${template.problem} at ${template.at}`)
  return template
}
const render = (source: string, values: Values = {}) => renderTemplate(parsed(source), values)

test.each([
  ['Thiếu mục.', {}, 'Thiếu mục.'],
  ['', {}, ''],
  ['Năm {year}.', { year: 2027 }, 'Năm 2027.'],
  ['Năm {year}.', { year: 0 }, 'Năm 0.'],
  ['Năm {year}.', { year: null }, 'Năm ….'],
  ['Năm {year}.', { year: '' }, 'Năm ….'],
  ['Năm {year}.', {}, 'Năm ….'],
  ['{a}{b}{a}', { a: 1, b: 2 }, '121'],
  ['{số-mục} {title_2}', { 'số-mục': 'I', title_2: 'Mục tiêu' }, 'I Mục tiêu'],
  ['Thêm mục[ sau “{after}”].', { after: 'II. Nhiệm vụ' }, 'Thêm mục sau “II. Nhiệm vụ”.'],
  ['Thêm mục[ sau “{after}”].', { after: null }, 'Thêm mục.'],
  ['[{label} ][{title}]', { label: null, title: 'Mục tiêu' }, 'Mục tiêu'],
  ['[{label} {title}]', { label: null, title: 'Mục tiêu' }, ''],
  ['[luôn in]', {}, 'luôn in'],
  ['[]', {}, ''],
  ['{{year}} [[x]]', { year: 2027 }, '{year} [x]'],
  ['{{{year}}}', { year: 2027 }, '{2027}'],
  ['[a {{{year}}} b]', { year: 2027 }, 'a {2027} b'],
  ['{a}', { a: '{b} [c]' }, '{b} [c]'],
])('%j with %j prints %j', (source, values, printed) => {
  expect(render(source, values)).toBe(printed)
})

test.each([
  ['a {b', 'unclosed', 2],
  ['a [b', 'unclosed', 2],
  ['a [b {c}', 'unclosed', 2],
  ['{}', 'unclosed', 0],
  ['{hai chữ}', 'unclosed', 0],
  ['a }', 'unopened', 2],
  ['a ]', 'unopened', 2],
  ['[a]]] b]', 'unopened', 7],
  ['[a [b]]', 'nested', 3],
])('%j is no template: %s at %i', (source, problem, at) => {
  expect(parseTemplate(source)).toEqual({ problem, at })
})

test('placeholders are listed in their order, those of optional parts too', () => {
  expect(parsed('{a} [b {c}] {{d}} {a}').placeholders).toEqual(['a', 'c', 'a'])
})

/** Any text, rich in brackets. */
const texts = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', 'a', 'ủ', ' ', '“'), maxLength: 30 })

test('a text whose brackets are doubled prints as itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const doubled = text.replace(/[{}[\]]/gu, '$&$&')
      const template = parsed(doubled)
      expect(template.placeholders).toEqual([])
      expect(renderTemplate(template, {})).toBe(text)
    }),
  )
})

test('values are printed as they are, whatever they hold', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const shown = (value: string) => (value === '' ? '…' : value)
      expect(render('{a}|{b}', { a, b })).toBe(`${shown(a)}|${shown(b)}`)
      expect(render('[{a}|{b}]', { a, b })).toBe(a === '' || b === '' ? '' : `${a}|${b}`)
    }),
  )
})

test('an optional part that tells only a count of one is left out', () => {
  expect(render('Arial[ ({count} chỗ)].', { count: 1 })).toBe('Arial.')
  expect(render('Arial[ ({count} chỗ)].', { count: 2 })).toBe('Arial (2 chỗ).')
  expect(render('{count} điều[, {total} khoản][, {count} {unit}].', { count: 1, total: 1, unit: 'điểm' })).toBe(
    '1 điều, 1 khoản, 1 điểm.',
  )
})

test('any text at all is a template or has a problem at a place within it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const result = parseTemplate(text)
      if ('problem' in result) expect(result.at).toBeLessThanOrEqual(text.length)
      else expect(renderTemplate(result, {})).not.toMatch(/undefined|object/u)
    }),
  )
})
