import { describe, expect, test } from 'vitest'
import { p, r } from '../support/docx.js'
import { cell, centered, columns, factsOf, RECIPIENTS, row, SIGNATURE, sheet, table } from './support.js'

const closing = async (body: string) => {
  const { signature, recipients } = await factsOf({ body: sheet({ closing: body }) })
  return { signature, recipients }
}
const lines = (...texts: string[]) => texts.map((text) => p(r(text))).join('')
const NAME = 'Trần Văn Mẫn'
const USUAL = {
  signature: { authority: 'T/M CHI BỘ', position: 'BÍ THƯ', name: NAME },
  recipients: ['Đảng ủy xã Bình An', 'Lưu Chi bộ'],
}
const TAB = '<w:r><w:tab/></w:r>'

describe('shapes', () => {
  test.each<[string, string]>([
    ['a table of two columns', columns(RECIPIENTS, SIGNATURE)],
    ['the columns the other way round', columns(SIGNATURE, RECIPIENTS)],
    [
      'a row for each part',
      table(
        row(cell(['Nơi nhận:']), cell(['T/M CHI BỘ'])),
        row(cell(RECIPIENTS.slice(1)), cell(['BÍ THƯ'])),
        row(cell(['']), cell([NAME])),
      ),
    ],
    ['a blank line before the signature', columns(RECIPIENTS, ['', ...SIGNATURE])],
    ['a blank line before the recipients', columns(['', ...RECIPIENTS], SIGNATURE)],
    ['the date again before the signature', columns(RECIPIENTS, ['Bình An, ngày 05 tháng 01 năm 2027', ...SIGNATURE])],
    ['soft breaks in cells', columns([RECIPIENTS.join('\n')], [SIGNATURE.join('\n')])],
    ['plain lines', lines(...RECIPIENTS, ...SIGNATURE)],
    ['plain lines, the signature first', lines(...SIGNATURE, '', ...RECIPIENTS)],
    [
      'runs of spaces',
      lines(
        `Nơi nhận:${' '.repeat(14)}T/M CHI BỘ`,
        `- Đảng ủy xã Bình An;${' '.repeat(14)}BÍ THƯ`,
        '- Lưu Chi bộ.',
        `${' '.repeat(30)}${NAME}`,
      ),
    ],
    [
      'tabs',
      ['Nơi nhận:|T/M CHI BỘ', '- Đảng ủy xã Bình An;|BÍ THƯ', '- Lưu Chi bộ.|', `|${NAME}`]
        .map((line) =>
          p(
            line
              .split('|')
              .map((text) => r(text))
              .join(TAB),
          ),
        )
        .join(''),
    ],
    [
      'an annex behind it',
      `${columns(RECIPIENTS, SIGNATURE)}${centered(['PHỤ LỤC 1'])}${lines('Danh sách đảng viên được kiểm tra.')}`,
    ],
  ])('%s', async (_, body) => {
    expect(await closing(body)).toEqual(USUAL)
  })

  test.each<[string, string]>([
    ['an empty cell on the left', columns([''], SIGNATURE)],
    ['something else on the left', columns(['Xác nhận của Đảng ủy'], SIGNATURE)],
    ['lines on the right', centered(SIGNATURE)],
    ['capitals by formatting', centered(['T/M chi bộ', 'Bí thư'], '<w:caps/>') + lines(NAME)],
    [
      'words torn into runs',
      `${p(r('T/M') + r(' CHI') + r(' BỘ'))}${p(r('BÍ ') + r('THƯ'))}${p(r('Trần ') + r('Văn Mẫn'))}`,
    ],
  ])('a signature alone: %s', async (_, body) => {
    expect(await closing(body)).toEqual({ ...USUAL, recipients: null })
  })

  test('recipients alone', async () => {
    expect(await closing(lines(...RECIPIENTS))).toEqual({ ...USUAL, signature: null })
  })

  test('in a row of another table, with which theirs was joined when it was saved', async () => {
    const work = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map((quarter) => row(cell([quarter]), cell(['Họp chi bộ'])))
    expect(await closing(table(...work, row(cell(RECIPIENTS), cell(SIGNATURE))))).toEqual(USUAL)
  })

  test('recipients on the line of their label', async () => {
    const list = 'Nơi nhận: Đảng ủy xã Bình An; các đồng chí đảng viên trong chi bộ; lưu Chi bộ.'
    expect((await closing(lines(list, ...SIGNATURE))).recipients).toEqual([
      'Đảng ủy xã Bình An',
      'các đồng chí đảng viên trong chi bộ',
      'lưu Chi bộ',
    ])
  })

  test.each<[string, string]>([
    ['in a table', columns(['Người ghi biên bản', '', 'Lê Thị Hồng'], ['Chủ trì hội nghị', '', NAME])],
    ['in lines', centered(['Chủ trì hội nghị', '', NAME])],
  ])('a signature in small letters: %s', async (_, body) => {
    expect((await closing(body)).signature).toEqual({ authority: null, position: 'Chủ trì hội nghị', name: NAME })
  })

  test('who signs in small letters is looked for at the end alone', async () => {
    const rest = Array.from({ length: 14 }, (_, index) => `Việc ${index + 1} giao chi ủy.`)
    expect((await closing(centered(['Bí thư']) + lines(...rest))).signature).toBeNull()
    expect((await closing(lines('Bí thư.', 'Bí thư:', 'Bí thư'))).signature).toBeNull()
  })

  test('nothing', async () => {
    expect(await closing('')).toEqual({ signature: null, recipients: null })
  })

  test('Markdown, in lines and in a table', async () => {
    const body = '**NGHỊ QUYẾT**\n**về nhiệm vụ năm 2027**\n\nI. A\n\nB.\n\nII. C\n\nD.\n\n'
    const list = 'Nơi nhận:\n- Đảng ủy xã Bình An;\n- Lưu Chi bộ.\n\n**T/M CHI BỘ**\n\nBÍ THƯ\n\nTrần Văn Mẫn\n'
    const grid =
      '| Nơi nhận:<br>- Đảng ủy xã Bình An;<br>- Lưu Chi bộ. | **T/M CHI BỘ**<br>BÍ THƯ<br><br>Trần Văn Mẫn |\n|---|---|\n'
    for (const end of [list, grid]) expect(await factsOf({ markdown: body + end })).toMatchObject(USUAL)
  })
})

describe('the signature', () => {
  const signed = async (...block: string[]) => (await closing(columns(RECIPIENTS, block))).signature

  test.each([
    ['T/M CHI BỘ', 'BÍ THƯ'],
    ['T/M CHI BỘ ẤP TÂN HÒA', 'BÍ THƯ'],
    ['TM. CHI BỘ', 'BÍ THƯ'],
    ['TM CHI BỘ', 'BÍ THƯ'],
    ['T.M CHI ỦY', 'BÍ THƯ'],
    ['T/M CHI ỦY', 'PHÓ BÍ THƯ'],
    ['T/M CHI UỶ', 'PHÓ BÍ THƯ'],
    ['T/M ĐẢNG UỶ', 'BÍ THƯ'],
    ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    ['T/M BCH ĐẢNG BỘ', 'BÍ THƯ'],
    ['K/T BÍ THƯ', 'PHÓ BÍ THƯ'],
    ['KT. BÍ THƯ', 'PHÓ BÍ THƯ'],
    ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
    ['TUQ. CHI BỘ', 'PHÓ BÍ THƯ'],
    ['T/m chi bộ', 'Bí thư'],
    ['T/M CHI BỘ', 'Bí thư'],
  ])('%s, %s', async (authority, position) => {
    expect(await signed(authority, position, '', NAME)).toEqual({ authority, position, name: NAME })
  })

  test.each([['T/M CHI BỘ - BÍ THƯ'], ['T/M CHI BỘ – BÍ THƯ']])('%s on one line', async (line) => {
    expect(await signed(line, '', NAME)).toEqual(USUAL.signature)
  })

  test('by a deputy for the secretary: the position is that of who signs', async () => {
    for (const instead of ['K/T BÍ THƯ', 'KT. BÍ THƯ', 'KT BÍ THƯ'])
      expect(await signed('T/M CHI BỘ', instead, 'PHÓ BÍ THƯ', '', NAME)).toEqual({
        authority: 'T/M CHI BỘ',
        position: 'PHÓ BÍ THƯ',
        name: NAME,
      })
  })

  test.each([
    ['BÍ THƯ', null],
    ['BÍ THƯ CHI BỘ', null],
  ])('%s without authority', async (position, authority) => {
    expect(await signed(position, '', NAME)).toEqual({ authority, position, name: NAME })
  })

  test.each([
    ['ThS. Trần Văn Mẫn'],
    ['TS Trần Văn Mẫn'],
    ['PGS.TS. Trần Văn Mẫn'],
    ['Đại tá Trần Văn Mẫn'],
    ['Thiếu uý, Trần Văn Mẫn'],
    ['Nhà giáo Ưu tú Trần Văn Mẫn'],
    ['Đ/c Trần văn Mẫn'],
  ])('the name with what stands before it: %s', async (name) => {
    expect((await signed('T/M CHI BỘ', 'BÍ THƯ', '', name))?.name).toBe(name)
  })

  test.each([['Q. TRƯỞNG BAN'], ['Q. CHÁNH VĂN PHÒNG'], ['ỦY VIÊN BAN THƯỜNG VỤ'], ['TRƯỞNG ĐOÀN']])(
    'the position %s',
    async (position) => {
      expect(await signed('T/M ĐOÀN THƯ KÝ', position, '', NAME)).toMatchObject({ position, name: NAME })
    },
  )

  test.each([['Thạch Thị Sa Ry'], ['H’Hen Niê'], ['TRẦN VĂN MẪN'], ['Lê Ân'], ['Trần Văn Mẫn'.normalize('NFD')]])(
    'the name %s',
    async (name) => {
      expect((await signed('T/M CHI BỘ', 'BÍ THƯ', '', name))?.name).toBe(name.normalize('NFC'))
    },
  )

  test.each([['(đã ký)'], ['Đã ký'], ['(Ký, ghi rõ họ tên)'], ['[chữ ký]'], ['……………'], ['..........']])(
    '%s stands for no name',
    async (mark) => {
      expect(await signed('T/M CHI BỘ', 'BÍ THƯ', mark)).toEqual({ ...USUAL.signature, name: null })
      expect(await signed('T/M CHI BỘ', 'BÍ THƯ', mark, NAME)).toEqual(USUAL.signature)
    },
  )

  test.each([
    [['NGƯỜI GHI BIÊN BẢN', '', 'Lê Thị Hồng'], ['CHỦ TRÌ HỘI NGHỊ', '', NAME], 'CHỦ TRÌ HỘI NGHỊ'],
    [['THƯ KÝ', '', 'Lê Thị Hồng'], ['BÍ THƯ CHI BỘ', '', NAME], 'BÍ THƯ CHI BỘ'],
  ])('of two, as in minutes, the one on the right counts: %j', async (left, right, position) => {
    expect((await closing(columns(left, right))).signature).toEqual({ authority: null, position, name: NAME })
  })
})

describe('the recipients', () => {
  const sent = async (...list: string[]) => (await closing(columns(list, SIGNATURE))).recipients

  test.each<[string, string[], string[]]>([
    [
      'semicolons, a full stop last',
      ['Nơi nhận:', '- Đảng ủy xã;', '- Chi ủy;', '- Lưu Chi bộ.'],
      ['Đảng ủy xã', 'Chi ủy', 'Lưu Chi bộ'],
    ],
    ['commas', ['Nơi nhận:', '- Đảng ủy xã,', '- Lưu Chi bộ.'], ['Đảng ủy xã', 'Lưu Chi bộ']],
    ['no marks at the ends', ['Nơi nhận:', '- Đảng ủy xã', '- Lưu Chi bộ'], ['Đảng ủy xã', 'Lưu Chi bộ']],
    [
      'signs other than hyphens',
      ['Nơi nhận:', '* Đảng ủy xã;', '+ Chi ủy;', '• Lưu.'],
      ['Đảng ủy xã', 'Chi ủy', 'Lưu'],
    ],
    ['hyphens without a space', ['Nơi nhận:', '-Đảng ủy xã;', '-Lưu Chi bộ.'], ['Đảng ủy xã', 'Lưu Chi bộ']],
    ['a label without a colon', ['Nơi nhận', '- Đảng ủy xã;', '- Lưu Chi bộ.'], ['Đảng ủy xã', 'Lưu Chi bộ']],
    ['a label in capitals', ['NƠI NHẬN:', '- Đảng ủy xã;', '- Lưu Chi bộ.'], ['Đảng ủy xã', 'Lưu Chi bộ']],
    ['as above', ['Nơi nhận:', '- Như trên;', '- Lưu Chi bộ.'], ['Như trên', 'Lưu Chi bộ']],
    [
      'one that is broken over two lines',
      ['Nơi nhận:', '- Ban Thường vụ Đảng ủy', 'xã Bình An (báo cáo);', '- Lưu Chi bộ.'],
      ['Ban Thường vụ Đảng ủy xã Bình An (báo cáo)', 'Lưu Chi bộ'],
    ],
    ['one on the line of the label', ['Nơi nhận: Đảng ủy xã.'], ['Đảng ủy xã']],
    [
      'people by their positions',
      ['Nơi nhận:', '- Bí thư Đảng ủy xã;', '- Chủ tịch UBND xã,', 'Thư ký hội nghị;', '- Lưu Chi bộ.'],
      ['Bí thư Đảng ủy xã', 'Chủ tịch UBND xã, Thư ký hội nghị', 'Lưu Chi bộ'],
    ],
  ])('%s', async (_, list, expected) => {
    expect(await sent(...list)).toEqual(expected)
  })
})

describe('what stands below the recipients', () => {
  const below = (...more: string[]) =>
    closing(columns([...RECIPIENTS, ...more], SIGNATURE) + lines('Điện thoại: 0270 000 000'))

  test('the initials of the drafter and contact details are none of them', async () => {
    expect(await below('TMK-130')).toMatchObject(USUAL)
    expect(await below()).toMatchObject(USUAL)
  })

  test('nor are initials behind a list that no full stop ends', async () => {
    const left = ['Nơi nhận:', '- Đảng ủy xã Bình An;', '- Lưu Chi bộ', 'TMK-130']
    expect(await closing(columns(left, SIGNATURE))).toMatchObject(USUAL)
  })

  test('what a line begins may be ended by the next', async () => {
    const left = ['Nơi nhận:', '- Đảng ủy xã', 'Bình An;', '- Lưu Chi bộ.']
    expect(await closing(columns(left, SIGNATURE))).toMatchObject(USUAL)
  })
})
