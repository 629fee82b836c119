import { expect, test } from 'vitest'
import { headingText, isSection, type Root, sectionPath, sectionsOf, textOf } from '../../src/model/index.js'
import { paragraph, section, table } from './nodes.js'

const inner = section('1.', 'Mục tiêu', [paragraph('a')])
const outer = section('II.', 'Phương hướng', [paragraph('b'), inner, table(['c', 'd'])])
const last = section(null, 'Tổ chức thực hiện', [paragraph('e')])
const tree: Root = {
  type: 'root',
  children: [
    { type: 'letterhead', children: [paragraph('đầu')] },
    paragraph('mở đầu'),
    outer,
    last,
    { type: 'closing', children: [paragraph('cuối')] },
  ],
}

test('sections are visited in reading order, each with those around it', () => {
  expect([...sectionsOf(tree)]).toEqual([
    { section: outer, ancestors: [] },
    { section: inner, ancestors: [outer] },
    { section: last, ancestors: [] },
  ])
})

test('the text of a section is that below its heading, one line a paragraph', () => {
  expect(textOf(outer)).toBe('b\na\nc\nd')
  expect(textOf(outer.heading, ...inner.children)).toBe('II. Phương hướng\na')
  expect(textOf()).toBe('')
})

test.each([
  ['II.', 'II'],
  ['2.1.', '2.1'],
  ['a)', 'a'],
  ['III -', 'III'],
  ['Điều 5.', 'Điều 5'],
  ['Phần thứ nhất:', 'Phần thứ nhất'],
  ['1/', '1'],
])('the label %s is %s in a path', (label, expected) => {
  expect(sectionPath([section(label, 'Tên')])).toBe(expected)
})

test('a path goes from the outermost section inwards, by titles where there are no labels', () => {
  expect(sectionPath([outer, inner])).toBe('II › 1')
  expect(sectionPath([last, section('.', 'Không số')])).toBe('Tổ chức thực hiện › Không số')
  expect(sectionPath([])).toBe('')
})

test('a heading is printed with its label, if it has one', () => {
  expect([headingText(inner), headingText(last)]).toEqual(['1. Mục tiêu', 'Tổ chức thực hiện'])
})

test('a section is told from a block', () => {
  expect([isSection(outer), isSection(paragraph('a')), isSection(tree)]).toEqual([true, false, false])
})
