import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeTypeFinder, type TypeClues } from '../../src/identify/type.js'
import { TYPE_REASONS } from '../../src/model/index.js'
import { docx } from '../support/docx.js'
import { linter, sheet, TODAY } from './support.js'
import { titles } from './titles.js'

const { catalogue } = linter.ruleset
const inspect = (data: Uint8Array | string, type?: string) =>
  linter.inspect({ data }, { today: TODAY, ...(type === undefined ? {} : { type }) })

describe('the types that a paper may be of', () => {
  test('are ranked, and each says why', async () => {
    const { candidates, facts } = await inspect(docx(sheet()))
    expect(candidates[0]).toEqual({
      type: 'nghi-quyet-nam',
      confidence: 0.97,
      why: ['type-name', 'number', 'abstract'],
    })
    expect(candidates.at(-1)).toEqual({ type: 'nghi-quyet', confidence: 0.82, why: ['type-name', 'number'] })
    expect([facts.type, facts.confidence]).toEqual(['nghi-quyet-nam', 0.97])
  })

  test('begin with what the caller knows', async () => {
    const { candidates, facts } = await inspect(docx(sheet()), 'bao-cao')
    expect(candidates[0]).toEqual({ type: 'bao-cao', confidence: 1, why: ['given'] })
    expect(candidates[1]?.type).toBe('nghi-quyet-nam')
    expect([facts.type, facts.confidence]).toEqual(['bao-cao', 1])
  })

  test('name what is given once', async () => {
    const { candidates } = await inspect(docx(sheet()), 'nghi-quyet-nam')
    expect(candidates.filter(({ type }) => type === 'nghi-quyet-nam')).toHaveLength(1)
  })

  test('are none where nothing tells', async () => {
    expect((await inspect('Chi bộ thống nhất.\n')).candidates).toEqual([])
  })

  test('say what speaks against them', async () => {
    const { candidates } = await inspect(docx(sheet({ typeName: 'KẾ HOẠCH', abstract: ['tổ chức Tết trồng cây'] })))
    expect(candidates).toEqual([{ type: 'ke-hoach', confidence: 0.58, why: ['type-name', 'other-number'] }])
  })
})

describe('letters, which have no type line', () => {
  const find = makeTypeFinder(catalogue)
  const NOTHING: TypeClues = {
    typeName: null,
    abstract: null,
    number: null,
    system: null,
    issuer: null,
    addressee: null,
    headings: [],
    fileName: null,
  }

  test.each<[Partial<TypeClues>, string | null]>([
    [{ number: '05-CV/CB', abstract: 'V/v báo cáo số liệu', addressee: 'Đảng ủy xã' }, 'cong-van'],
    [{ number: '05-CV/CB', addressee: 'Đảng ủy xã' }, 'cong-van'],
    [{ abstract: 'V/v báo cáo số liệu' }, 'cong-van'],
    [{ number: '12/UBND-VX', abstract: 'V/v báo cáo số liệu' }, 'cong-van'],
    [{ addressee: 'Đảng ủy xã' }, null],
    [{ number: '05-TB/CB', abstract: 'V/v họp' }, 'thong-bao'],
  ])('%j: %s', (clues, type) => {
    expect(find({ ...NOTHING, ...clues })[0]?.type ?? null).toBe(type)
  })

  test('are surer the more speaks for them', () => {
    const sure = (clues: Partial<TypeClues>) => find({ ...NOTHING, ...clues })[0]?.confidence ?? 0
    const number = sure({ number: '05-CV/CB' })
    const both = sure({ number: '05-CV/CB', abstract: 'V/v báo cáo' })
    expect(number).toBeLessThan(both)
    expect(both).toBeLessThan(sure({ number: '05-CV/CB', abstract: 'V/v báo cáo', addressee: 'Đảng ủy xã' }))
  })
})

describe('whatever is printed', () => {
  const words = [
    ...titles.flatMap(({ abstract }) => abstract.split(' ')),
    'năm 2027',
    'tháng 3',
    '…',
    '20…',
    'T/M',
    '()',
  ]
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((list) => list.join(' ')),
  )
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)
  const number = fc
    .tuple(fc.constantFrom('05-', '5/', '', 'QC-01/'), fc.constantFrom('NQ', 'KH', 'CV', 'đa', 'XX'), text)
    .map((parts) => parts.join(''))
  const clues: fc.Arbitrary<TypeClues> = fc.record({
    typeName: maybe(fc.oneof(fc.constantFrom(...(catalogue.components.typeNames ?? [])), fc.string())),
    abstract: maybe(text),
    number: maybe(number),
    system: maybe(fc.constantFrom('party', 'state', 'union', 'other', 'x')),
    issuer: maybe(fc.oneof(fc.constantFrom('CHI BỘ ẤP 1', 'ĐẢNG ỦY XÃ'), text)),
    addressee: maybe(text),
    headings: fc.array(text, { maxLength: 4 }),
    fileName: maybe(text.map((name) => `${name}.docx`)),
  })

  test('candidates are in order, known, each there once, and the same every time', () => {
    const find = makeTypeFinder(catalogue)
    const again = makeTypeFinder(structuredClone(catalogue))
    fc.assert(
      fc.property(clues, (some) => {
        const found = find(some)
        expect(again(some)).toEqual(found)
        expect(new Set(found.map(({ type }) => type)).size).toBe(found.length)
        found.forEach(({ type, confidence, why }, index) => {
          expect(catalogue.types).toHaveProperty([type])
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(found[index - 1]?.confidence ?? 0.99)
          expect(why.length).toBeGreaterThan(0)
          for (const reason of why) expect(TYPE_REASONS).toContain(reason)
        })
      }),
      { numRuns: 300 },
    )
  })
})

test('every type name that a type may carry is one that letterheads are read by', () => {
  const known = new Set(catalogue.components.typeNames)
  for (const { typeNames, also = [] } of Object.values(catalogue.types))
    for (const name of [typeNames, ...also.map((look) => look.typeNames)].flat()) expect(known).toContain(name)
})
