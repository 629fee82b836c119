import { expect, test } from 'vitest'
import { abstract, level, num, numPr, p, r, readParagraphs } from '../../support/docx.js'

const item = (numId: number, ilvl = 0, more = '') => p(r('a'), more + numPr(numId, ilvl))

const labels = async (body: string, numbering: string, styles = '') =>
  (await readParagraphs(body, { numbering, styles })).map(({ label }) => label)

const THREE = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')

test('levels count by themselves and start again below a new one', async () => {
  const body = [item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1)].join('')
  expect(await labels(body, abstract(0, THREE) + num(1, 0))).toEqual(['I.', '1.', '2.', 'a)', 'II.', '1.'])
})

test('a label may print the numbers of the levels above', async () => {
  const numbering =
    abstract(
      0,
      level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    ) + num(1, 0)
  expect(await labels(item(1) + item(1, 1) + item(1, 2), numbering)).toEqual(['I', 'I.1.', '1.1.1'])
})

test.each([
  ['decimal', ['1', '2']],
  ['upperLetter', ['A', 'B']],
  ['lowerRoman', ['i', 'ii']],
  ['decimalZero', ['01', '02']],
  ['ordinal', ['1st', '2nd']],
  ['bullet', ['•', '•']],
])('format %s', async (format, printed) => {
  expect(await labels(item(1) + item(1), abstract(0, level(0, format, '%1')) + num(1, 0))).toEqual(printed)
})

test('an override starts a list anew, once', async () => {
  const numbering =
    abstract(0, THREE) + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
  expect(await labels(item(1) + item(2) + item(2), numbering)).toEqual(['I.', 'V.', 'VI.'])
})

test('lists of one definition count on', async () => {
  expect(await labels(item(1) + item(2), abstract(0, THREE) + num(1, 0) + num(2, 0))).toEqual(['I.', 'II.'])
})

test('number 0 takes a paragraph out of the list of its style', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="M"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const styled = p(r('a'), '<w:pStyle w:val="M"/>')
  expect(
    await labels(styled + item(0, 0, '<w:pStyle w:val="M"/>') + styled, abstract(0, THREE) + num(1, 0), styles),
  ).toEqual(['I.', null, 'II.'])
})

test('a level may belong to a style', async () => {
  const numbering = abstract(0, level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="D"/>')) + num(1, 0)
  const styles = '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="Dieu"/></w:style>'
  expect(await labels(p(r('a'), '<w:pStyle w:val="D"/>'), numbering, styles)).toEqual(['Điều 1.'])
})

test('lvlRestart 0: a level that never starts again', async () => {
  const numbering =
    abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + num(1, 0)
  expect(await labels(item(1) + item(1, 1) + item(1) + item(1, 1), numbering)).toEqual(['I.', '1.', 'II.', '2.'])
})

test('a list that is not defined prints nothing', async () => {
  expect(await labels(item(9), abstract(0, THREE) + num(1, 0))).toEqual([null])
})
