import { expect, test } from 'vitest'
import { expectHelp, FILE, load, mistakesIn, ruleset, unmark } from './support.js'

const KNOWN = 'extends: [dang]'
const MISTAKES: Record<string, { yaml: string; says: string; near?: string }> = {
  'the systems of a type': {
    yaml: ruleset({}, `${KNOWN}\ntypes: { xa: { name: Xã, typeNames: [XÃ], systems: [¦partyy] } }`),
    says: '“systems” không có giá trị “partyy”.',
    near: 'party',
  },
  'the tiers of a type': {
    yaml: ruleset({}, `${KNOWN}\ntypes: { bao-cao: { patch: true, tiers: [dang-vien, ¦chi-bo-cs] } }`),
    says: '“tiers” không có giá trị “chi-bo-cs”.',
    near: 'chi-bo-co-so',
  },
  'the systems of another look of a type': {
    yaml: ruleset({}, `${KNOWN}\ntypes: { bao-cao: { patch: true, also: [{ typeNames: [BC], systems: [¦parti] }] } }`),
    says: '“systems” không có giá trị “parti”.',
    near: 'party',
  },
  'a type whose addressees are spoken of': {
    yaml: ruleset(
      {},
      `${KNOWN}\neditions: { hd05-2026: { patch: true, layout: { words: { addressee: { default: 'Gửi:', ¦to-trnh: 'Trình:' } } } } }`,
    ),
    says: '“addressee” không có giá trị “to-trnh”.',
    near: 'to-trinh',
  },
  'a word to add wordings to': {
    yaml: ruleset({}, KNOWN).replace('muc-tieu: [mục tiêu]', 'muc-tieu: [mục tiêu]\n  ¦ktgss: { add: [KT-GS] }'),
    says: 'Chưa có từ “ktgss” để thêm, bớt cách viết.',
    near: 'ktgs',
  },
  'the instrument of an edition': {
    yaml: ruleset({}, `${KNOWN}\neditions: { xa: { from: '2027-01-01', instrument: ¦05-HD/VPT } }`),
    says: 'Chưa khai báo văn kiện “05-HD/VPT”.',
    near: '05-HD/VPTW',
  },
  'a wording to take out': {
    yaml: ruleset({}, KNOWN)
      .replace('muc-tieu: [mục tiêu]', 'ktgs: { remove: [ktgs, ¦kgts] }')
      .replace('title: muc-tieu', 'title: ktgs'),
    says: 'Không có cách viết “kgts” để bớt.',
    near: 'ktgs',
  },
  'years that are turned around': {
    yaml: ruleset({ when: '{ year: ¦{ from: 2030, to: 2026 } }' }),
    says: 'Năm đầu 2030 đứng sau năm cuối 2026.',
  },
}

test.each(Object.entries(MISTAKES))('%s is refused where it is unknown', async (_, { yaml, says, near }) => {
  const { text, line, column } = unmark(yaml)
  const mistakes = await mistakesIn({ text, file: FILE })
  expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
  expect(mistakes[0]?.place).toMatchObject({ file: FILE, line, column })
  expectHelp(mistakes[0])
  if (near !== undefined) expect(mistakes[0]?.describe('vi').hint).toContain(`Có phải “${near}”?`)
})

test('a ruleset that declares no systems and tiers leaves those of its types to its caller', async () => {
  const text = ruleset({}, 'types: { xa: { name: Xã, typeNames: [XÃ], systems: [party], tiers: [xa] } }')
  expect(await mistakesIn({ text, file: FILE })).toEqual([])
})

test('two rulesets may take out the same wording', async () => {
  const without = (id: string) => ({
    text: `dangLint: 1\nid: ${id}\nextends: [dang]\nvocabulary: { ktgs: { remove: [KTGS] } }\n`,
    file: `${id}.yaml`,
  })
  const { vocabulary } = await load([without('a'), without('b')])
  expect(vocabulary.ktgs).not.toContain('ktgs')
})

test('mistakes in two files come file by file', async () => {
  const wrong = (id: string, blank: string) => ({
    text: `dangLint: 1\nid: ${id}\n${blank}rules:\n  ${id}/x: { title: X, severity: warn, check: { kind: section, title: ${id}-1 }, message: '{${id}}' }\n`,
    file: `${id}.yaml`,
  })
  const places = (await mistakesIn([wrong('b', '\n\n\n'), wrong('a', '')])).map(
    ({ place }) => `${place?.file}:${place?.line}`,
  )
  expect(places).toEqual(['b.yaml:7', 'b.yaml:7', 'a.yaml:4', 'a.yaml:4'])
})

test('of many types those are offered that are alike, and not all of them', async () => {
  const yaml = ruleset({}, `${KNOWN}\nprofile: { dang-vien: [{ type: nghi-quyet-nm, per: year }] }`)
  const [mistake] = await mistakesIn({ text: yaml, file: FILE })
  for (const lang of ['vi', 'en'] as const) {
    const hint = mistake?.describe(lang).hint ?? ''
    expect(hint).toContain('“nghi-quyet-thang”')
    expect(hint).not.toContain('“bien-ban')
  }
})
