import { describe, expect, test } from 'vitest'
import {
  abstract,
  cell,
  level,
  num,
  numPr,
  type Parts,
  p,
  r,
  readParagraphs,
  row,
  style,
  table,
} from '../../support/docx.js'

const startAt = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const item = (numId: number, ilvl = 0, more = '') => p(r('a'), numPr(numId, ilvl) + more)
const MARK = 'w:id="1" w:author="a"'

const labels = async (body: string, numbering: string, more: Parts = {}) =>
  (await readParagraphs(body, { numbering, ...more })).map(({ label }) => label)

/** Labels of as many paragraphs of one level as are wanted. */
const printed = (count: number, one: string) => labels(item(1).repeat(count), abstract(0, one) + num(1, 0))

const DECIMALS = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.')
const LIST = abstract(0, DECIMALS) + num(1, 0)

describe('formats (§17.18.59)', () => {
  test.each([
    ['decimal', ['1', '2', '3', '4', '5', '6']],
    ['decimalZero', ['01', '02', '03', '04', '05', '06']],
    ['upperRoman', ['I', 'II', 'III', 'IV', 'V', 'VI']],
    ['lowerRoman', ['i', 'ii', 'iii', 'iv', 'v', 'vi']],
    ['upperLetter', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['lowerLetter', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['ordinal', ['1st', '2nd', '3rd', '4th', '5th', '6th']],
    ['chicago', ['*', '†', '‡', '§', '**', '††']],
    ['russianLower', ['а', 'б', 'в', 'г', 'д', 'е']],
    ['russianUpper', ['А', 'Б', 'В', 'Г', 'Д', 'Е']],
    ['vietnameseCounting', ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu']],
    ['numberInDash', ['- 1 -', '- 2 -', '- 3 -', '- 4 -', '- 5 -', '- 6 -']],
    ['thaiLetters', ['1', '2', '3', '4', '5', '6']],
    ['constructor', ['1', '2', '3', '4', '5', '6']],
  ])('%s', async (format, wanted) => {
    expect(await printed(6, level(0, format, '%1'))).toEqual(wanted)
  })

  test.each([
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 53, 'AAA'],
    ['russianLower', 28, 'ю'],
    ['russianLower', 30, 'аа'],
    ['ordinal', 11, '11th'],
    ['ordinal', 22, '22nd'],
    ['ordinal', 113, '113th'],
    ['decimalZero', 100, '100'],
    ['upperRoman', 49, 'XLIX'],
    ['vietnameseCounting', 10, 'mười'],
    ['vietnameseCounting', 15, 'mười lăm'],
    ['vietnameseCounting', 21, 'hai mươi mốt'],
    ['vietnameseCounting', 34, 'ba mươi bốn'],
    ['vietnameseCounting', 100, '100'],
  ])('%s prints %i as %s', async (format, value, wanted) => {
    const numbering = abstract(0, level(0, format, '%1')) + num(1, 0, startAt(0, value))
    expect(await labels(item(1), numbering)).toEqual([wanted])
  })

  test('a list that starts at 0 prints 0', async () => {
    expect(await labels(item(1) + item(1), LIST + num(2, 0))).toEqual(['1.', '2.'])
    expect(await labels(item(2), LIST + num(2, 0, startAt(0, 0)))).toEqual(['0.'])
  })

  test('numbers padded to a width are a custom format, with a plain one for older programs', async () => {
    const padded =
      '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>'
    expect(await printed(2, padded)).toEqual(['009.', '010.'])
  })

  test.each([
    ['a dash', '-', '-'],
    ['a plus', '+', '+'],
    ['a round bullet', '•', '•'],
    ['a sign of a symbol font', '\uf0b7', '•'],
    ['a letter that a symbol font shows otherwise', '§', '•'],
    ['a number', '%1', '•'],
  ])('the bullet %s', async (_, text, wanted) => {
    expect(await printed(1, level(0, 'bullet', text))).toEqual([wanted])
  })

  test('a picture bullet is a bullet', async () => {
    const picture =
      '<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></w:numPicBullet>'
    const one = level(0, 'bullet', '\uf0b7', '<w:lvlPicBulletId w:val="0"/>')
    expect(await labels(item(1), picture + abstract(0, one) + num(1, 0))).toEqual(['•'])
  })

  test('a level without numbers prints its text, or nothing', async () => {
    expect(await printed(1, level(0, 'none', 'Ghi chú'))).toEqual(['Ghi chú'])
    expect(await printed(1, level(0, 'none', ''))).toEqual([null])
    expect(await printed(1, level(0, 'decimal', ''))).toEqual([null])
  })

  test('what stands around the number is printed, in NFC and with plain spaces', async () => {
    expect(await printed(2, level(0, 'decimal', 'Điều\u00a0%1.'.normalize('NFD')))).toEqual(['Điều 1.', 'Điều 2.'])
  })

  test.each(['tab', 'space', 'nothing'])('suffix “%s” is no part of the label', async (suffix) => {
    const [paragraph] = await readParagraphs(item(1), {
      numbering: abstract(0, level(0, 'upperRoman', '%1.', `<w:suff w:val="${suffix}"/>`)) + num(1, 0),
    })
    expect(paragraph).toMatchObject({ label: 'I.', value: 'a', listLevel: 0 })
  })
})

describe('counting', () => {
  test('three levels count, and start again below a new number of a level above', async () => {
    const levels = [0, 1, 2, 2, 1, 2, 0, 1]
    expect(await labels(levels.map((ilvl) => item(1, ilvl)).join(''), LIST)).toEqual([
      '1.',
      '1.1.',
      '1.1.1.',
      '1.1.2.',
      '1.2.',
      '1.2.1.',
      '2.',
      '2.1.',
    ])
  })

  test('a level that was left out is counted as its first', async () => {
    expect(await labels(item(1) + item(1, 2) + item(1, 1), LIST)).toEqual(['1.', '1.1.1.', '1.2.'])
    expect(await labels(item(1, 1) + item(1, 1), LIST)).toEqual(['1.1.', '1.2.'])
  })

  test('a list starts where its level says', async () => {
    const five = '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    expect(await printed(2, five)).toEqual(['V.', 'VI.'])
  })

  test('lvlRestart names the level whose numbers start this one again (§17.9.10)', async () => {
    const levels = [0, 1, 2, 1, 2, 0, 1, 2]
    const third = (restart: string) =>
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)') + level(2, 'lowerLetter', '%3)', restart)
    const count = (restart: string) =>
      labels(levels.map((ilvl) => item(1, ilvl)).join(''), abstract(0, third(restart)) + num(1, 0))
    const letters = async (restart: string) => (await count(restart)).filter((label) => /[a-z]/u.test(label ?? ''))
    expect(await letters('')).toEqual(['a)', 'a)', 'a)'])
    expect(await letters('<w:lvlRestart w:val="1"/>')).toEqual(['a)', 'b)', 'a)'])
    expect(await letters('<w:lvlRestart w:val="0"/>')).toEqual(['a)', 'b)', 'c)'])
  })

  test.each([
    ['<w:isLgl/>', '1.1.'],
    ['<w:isLgl w:val="0"/>', 'I.1.'],
    ['', 'I.1.'],
  ])('%s: numbers of the levels above', async (legal, wanted) => {
    const numbering = abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', legal)) + num(1, 0)
    expect(await labels(item(1) + item(1, 1), numbering)).toEqual(['I.', wanted])
  })

  test('an override starts a level anew when its list is first used, the levels above stay where they are', async () => {
    const numbering = LIST + num(2, 0, startAt(1, 5))
    expect(await labels(item(1) + item(1, 1) + item(2, 1) + item(2, 1) + item(1), numbering)).toEqual([
      '1.',
      '1.1.',
      '1.5.',
      '1.6.',
      '2.',
    ])
  })

  test('a list that starts anew on every level may begin with an inner one', async () => {
    const numbering = LIST + num(2, 0, startAt(0, 1) + startAt(1, 1) + startAt(2, 1))
    expect(await labels(item(1) + item(1) + item(2, 1) + item(2, 1), numbering)).toEqual(['1.', '2.', '1.1.', '1.2.'])
  })

  test('an override may replace a level; the count goes on', async () => {
    const replaced =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1/"/></w:lvl></w:lvlOverride>'
    expect(await labels(item(1) + item(2) + item(1), LIST + num(2, 0, replaced))).toEqual(['1.', 'II/', '3.'])
  })

  test('a list goes on behind text, behind another list and in a new section of pages', async () => {
    const section = p('', '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>')
    const numbering = `${LIST}${abstract(7, level(0, 'bullet', '-'))}${num(7, 7)}`
    const body = item(1) + p(r('b')) + item(7) + item(1) + section + item(1)
    expect(await labels(body, numbering)).toEqual(['1.', null, '-', '2.', null, '3.'])
  })

  test('lists of two definitions do not disturb each other', async () => {
    const numbering = `${LIST}${abstract(7, level(0, 'upperRoman', '%1.'))}${num(7, 7)}`
    expect(await labels(item(1) + item(7) + item(1) + item(7), numbering)).toEqual(['1.', 'I.', '2.', 'II.'])
  })

  test('cells are counted in reading order, nested tables too', async () => {
    const inner = table('', row(cell(item(1)), cell(item(1))))
    const body = item(1) + table('', row(cell(item(1) + inner), cell(item(1))), row(cell(item(1)))) + item(1)
    expect(await labels(body, LIST)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.'])
  })

  test('a paragraph that was deleted does not count', async () => {
    const deleted = p(
      `<w:del ${MARK}><w:r><w:delText>x</w:delText></w:r></w:del>`,
      `${numPr(1)}<w:rPr><w:del ${MARK}/></w:rPr>`,
    )
    expect(await labels(item(1) + deleted + item(1), LIST)).toEqual(['1.', '2.'])
    expect(await labels(item(1) + deleted, LIST)).toEqual(['1.'])
    expect(await labels(item(1) + deleted + table('', row(cell(item(1)))), LIST)).toEqual(['1.', '2.'])
  })

  test('two paragraphs that became one count once, as the second', async () => {
    const first = p(r('a'), `${numPr(1)}<w:rPr><w:del ${MARK}/></w:rPr>`)
    const numbering = `${LIST}${abstract(7, level(0, 'upperRoman', '%1.'))}${num(7, 7)}`
    expect(await labels(first + item(7) + item(1), numbering)).toEqual(['I.', '1.'])
  })

  test('rows and cells that were deleted do not count', async () => {
    const gone = `<w:tr><w:trPr><w:del ${MARK}/></w:trPr>${cell(item(1))}</w:tr>`
    const body = table('', row(cell(item(1))), gone, row(cell(item(1), `<w:cellDel ${MARK}/>`), cell(item(1))))
    expect(await labels(body, LIST)).toEqual(['1.', '2.'])
  })

  test('a hidden paragraph does not count, one that is merely empty does', async () => {
    const hidden = p(r('x', '<w:vanish/>'), `${numPr(1)}<w:rPr><w:vanish/></w:rPr>`)
    expect(await labels(item(1) + hidden + p('', numPr(1)) + item(1), LIST)).toEqual(['1.', '2.', '3.'])
  })

  test('the numbering of headers and notes does not disturb that of the text', async () => {
    expect(await labels(item(1) + item(1), LIST, { header: item(1), footnotes: item(1) })).toEqual(['1.', '2.'])
  })
})

describe('lists by style', () => {
  const styled = (id: string, more = '') => p(r('a'), `<w:pStyle w:val="${id}"/>${more}`)
  const listed = (numId: number, ilvl?: number) =>
    `<w:pPr><w:numPr>${ilvl === undefined ? '' : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${numId}"/></w:numPr></w:pPr>`

  test('levels that belong to heading styles number the headings', async () => {
    const numbering =
      abstract(
        0,
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>') +
          level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>') +
          level(2, 'lowerLetter', '%3)', '<w:pStyle w:val="H3"/>'),
      ) + num(1, 0)
    const styles =
      style('paragraph', 'H1', listed(1)) + style('paragraph', 'H2', listed(1)) + style('paragraph', 'H3', '')
    const body = ['H1', 'H2', 'H3', 'H3', 'H2', 'H1', 'H2'].map((id) => styled(id)).join('')
    expect(await labels(body, numbering, { styles })).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'II.', '1.'])
  })

  test('a style gives its list and level to the styles based on it, unless they leave it', async () => {
    const styles =
      style('paragraph', 'A', listed(1, 1)) +
      style('paragraph', 'B', '<w:basedOn w:val="A"/>') +
      style('paragraph', 'C', `<w:basedOn w:val="A"/>${listed(0)}`)
    expect(await labels(styled('A') + styled('B') + styled('C'), LIST, { styles })).toEqual(['1.1.', '1.2.', null])
  })

  test('a level that is stated directly holds within the list of the style', async () => {
    const styles = style('paragraph', 'A', listed(1))
    const deeper = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    expect(await labels(styled('A') + styled('A', deeper), LIST, { styles })).toEqual(['1.', '1.1.'])
  })

  test('a list that is stated directly goes before that of the style', async () => {
    const styles = style('paragraph', 'A', listed(1))
    const numbering = `${LIST}${abstract(7, level(0, 'bullet', '-'))}${num(7, 7)}`
    expect(await labels(styled('A') + styled('A', numPr(7)) + styled('A'), numbering, { styles })).toEqual([
      '1.',
      '-',
      '2.',
    ])
  })

  test('number 0 takes a single paragraph out of the list (§17.9.18)', async () => {
    const styles = style('paragraph', 'A', listed(1))
    const [, out] = await readParagraphs(styled('A') + styled('A', numPr(0)), { numbering: LIST, styles })
    expect(out).toMatchObject({ label: null, listLevel: null })
  })

  test('a definition may stand for that of a numbering style, with which it counts (§17.9.21)', async () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1.'), '<w:styleLink w:val="Parts"/>') +
      abstract(5, '', '<w:numStyleLink w:val="Parts"/>') +
      num(1, 0) +
      num(2, 5)
    const styles = style('numbering', 'Parts', listed(1))
    expect(await labels(item(2) + item(1) + item(2), numbering, { styles })).toEqual(['I.', 'II.', 'III.'])
  })

  test('where the numbering style is missing, the definition that names it stands in', async () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1.'), '<w:styleLink w:val="Parts"/>') +
      abstract(5, '', '<w:numStyleLink w:val="Parts"/>') +
      num(2, 5)
    expect(await labels(item(2) + item(2), numbering)).toEqual(['I.', 'II.'])
  })
})

describe('damage', () => {
  test.each([
    ['a list that stands nowhere', num(1, 9)],
    ['a level that is not defined', abstract(0, level(3, 'decimal', '%1')) + num(1, 0)],
    ['definitions that stand for each other', abstract(0, '', '<w:numStyleLink w:val="N"/>') + num(1, 0)],
  ])('%s prints nothing', async (_, numbering) => {
    const styles = style('numbering', 'N', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`)
    expect(await labels(item(1), numbering, { styles })).toEqual([null])
  })

  test.each(['-1', '99', 'x', ''])('level “%s” is taken for the nearest there is', async (ilvl) => {
    const body = p(r('a'), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`)
    const levels = level(0, 'decimal', '%1.') + level(8, 'decimal', '%9)')
    expect(await labels(body, abstract(0, levels) + num(1, 0))).toEqual([ilvl === '99' ? '1)' : '1.'])
  })
})
