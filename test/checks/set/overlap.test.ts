import { describe, expect, test } from 'vitest'
import { draftable, draftMarkdown, makeDraft } from '../../../src/draft/index.js'
import { createLinter } from '../../../src/lint.js'
import type { ExamplePaper } from '../../../src/ruleset/index.js'
import { findingsShown, told } from './shown.js'

const CHECK = '{ kind: overlap, between: [[ban-cam-ket, dang-ky-hoc-tap-bac]] }'
const MESSAGE = '{percent} %[ {person}][: {headings}]'
const TEXT =
  'Tôi cam kết học đầy đủ các nghị quyết của Đảng, dự đủ các buổi sinh hoạt chi bộ và vận động gia đình chấp hành chủ trương của Đảng, pháp luật của Nhà nước.'
const OTHER =
  'Mỗi tháng giúp một hộ khó khăn trong tổ nhân dân tự quản số 3 sửa đường vào nhà, trồng hoa hai bên đường, báo kết quả với chi bộ vào kỳ họp sau.'

const pair = (one: string, other: string, more: Partial<ExamplePaper> = {}): ExamplePaper[] => [
  { type: 'ban-cam-ket', person: 'Trần Văn Bình', text: one, file: 'a.md' },
  { type: 'dang-ky-hoc-tap-bac', person: 'Trần Văn Bình', text: other, file: 'b.md', ...more },
]

test('two papers of one person with the same text are told, with how much and which files', async () => {
  const [finding] = await findingsShown(CHECK, pair(TEXT, TEXT.replace('cam kết', 'đăng ký')), { message: MESSAGE })
  expect(finding?.message).toMatch(/^(?:8|9)\d % Trần Văn Bình$/u)
  expect(finding?.files).toEqual(['a.md', 'b.md'])
})

test('papers with other texts, of other people, drafts, and other types are none', async () => {
  expect(await told(CHECK, pair(TEXT, OTHER))).toEqual([])
  expect(await told(CHECK, pair(TEXT, TEXT, { person: 'Lê Thị Hoa' }))).toEqual([])
  expect(await told(CHECK, pair(TEXT, TEXT, { draft: true }))).toEqual([])
  expect(await told(CHECK, pair(TEXT, TEXT, { type: 'kiem-diem-ca-nhan' }))).toEqual([])
})

test('papers with the same headings are told, and no fewer than three', async () => {
  const text = (body: string, ...headings: string[]) =>
    headings.map((heading, index) => `${index + 1}. ${heading}\n\n${body}`).join('\n\n')
  const three = ['TƯ TƯỞNG CHÍNH TRỊ', 'ĐẠO ĐỨC, LỐI SỐNG', 'KỶ LUẬT, NÊU GƯƠNG']
  const message = '{headings}'
  expect(await told(CHECK, pair(text('Một.', ...three), text('Hai.', ...three)), { message })).toEqual([
    '“TƯ TƯỞNG CHÍNH TRỊ”, “ĐẠO ĐỨC, LỐI SỐNG”, “KỶ LUẬT, NÊU GƯƠNG”',
  ])
  const two = three.slice(0, 2)
  expect(await told(CHECK, pair(text('Một.', ...two), text('Hai.', ...two)))).toEqual([])
})

test('what many members do alike is told once, with their names', async () => {
  const papers = ['Trần Văn Bình', 'Lê Thị Hoa'].flatMap((person, index) =>
    pair(TEXT, TEXT, { person, file: `b${index}.md` }).map((paper) => ({
      ...paper,
      person,
      file: `${index}${paper.file}`,
    })),
  )
  expect(await told(CHECK, papers, { message: '{person} {count} {percent}' })).toEqual([
    'Trần Văn Bình, Lê Thị Hoa 2 100',
  ])
})

test('papers of one type may be compared with each other', async () => {
  const check = '{ kind: overlap, between: [[bao-cao-dinh-ky, bao-cao-dinh-ky]] }'
  const papers = ['a', 'b', 'c'].map((file) => ({
    type: 'bao-cao-dinh-ky',
    file: `${file}.md`,
    text: file === 'c' ? OTHER : TEXT,
  }))
  expect((await findingsShown(check, papers)).map(({ files }) => files)).toEqual([['a.md', 'b.md']])
})

test('the shares may be set', async () => {
  const half = `${TEXT} ${OTHER}`
  const strict = CHECK.replace(' }', ', text: 1 }')
  expect(await told(strict, pair(half, `${TEXT} ${OTHER.replaceAll(' ', ' khác ')}`))).toEqual([])
})

describe('what the templates of the product hold', async () => {
  const { ruleset } = await createLinter({ templates: true })
  const texts = new Map(
    draftable(ruleset)
      .filter(({ tier }) => tier === 'dang-vien' || tier === 'chi-bo-truc-thuoc' || tier === null)
      .map(({ type, tier }) => {
        const request = { type, ...(tier === null ? {} : { tier }), answers: { year: 2027, date: '2027-01-05' } }
        return [type, draftMarkdown(makeDraft(ruleset, { ...request, example: true, today: '2027-01-05' }))] as const
      }),
  )
  const between = [
    ['ban-cam-ket', 'dang-ky-hoc-tap-bac'],
    ['ban-cam-ket', 'kiem-diem-ca-nhan'],
    ['dang-ky-hoc-tap-bac', 'dang-ky-dan-van-kheo'],
    ['kiem-diem-tap-the', 'danh-gia-nqtw4'],
    ['nghi-quyet-nam', 'chuong-trinh-cong-tac-nam'],
    ['bao-cao-tong-ket', 'kiem-diem-tap-the'],
  ] as const
  const check = `{ kind: overlap, between: ${JSON.stringify(between)} }`
  const papers = (of: readonly string[], text: (type: string) => string | undefined) =>
    of.map((type): ExamplePaper => ({ type, file: `${type}.md`, text: text(type) ?? '' }))

  test('is not the same as in any other', async () => {
    const all = [...new Set(between.flat())]
    expect(all.filter((type) => !texts.has(type))).toEqual([])
    expect(
      await told(
        check,
        papers(all, (type) => texts.get(type)),
        { message: '{first} {second} {percent}' },
      ),
    ).toEqual([])
  })

  test.each(between)('%s copied into %s with light edits is told', async (one, other) => {
    const copy = texts
      .get(one)
      ?.replaceAll('thực hiện', 'triển khai thực hiện')
      .replaceAll('Trần Văn Bình', 'Lê Thị Hoa')
    const own = papers([one, other], (type) => (type === one ? texts.get(one) : copy)).map((paper) => ({
      ...paper,
      ...(paper.type && texts.has(paper.type) && /cam-ket|hoc-tap-bac|ca-nhan|van-kheo/u.test(one)
        ? { person: 'Trần Văn Bình' }
        : {}),
    }))
    expect(await told(check, own)).toHaveLength(1)
  })
})
