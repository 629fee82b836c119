import { describe, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.js'
import { rulePage } from '../../src/report/rule-page.js'
import { loadRuleset, type RulesetSource, readConfig } from '../../src/ruleset/index.js'
import { loadWith } from './support.js'

const OWN: RulesetSource = {
  dangLint: 1,
  id: 'don-vi/quy-tac',
  instruments: {
    '01-HD/CU': { title: 'Cũ', from: '2001-01-01', to: '2010-12-31', supersededBy: '02-HD/MOI', confidence: 'primary' },
    '02-HD/MOI': { title: { vi: 'Mới', en: 'New' }, confidence: 'secondary' },
  },
  rules: {
    'don-vi/vien-dan': {
      title: { vi: 'Có *mẫu* | cột', en: 'Has a form' },
      why: { vi: 'Vì cần.', en: 'Because.' },
      tags: ['a b'],
      severity: 'hint',
      when: { format: ['docx', 'markdown'] },
      check: { kind: 'pattern', in: 'ktgs', pattern: 'a|`b`' },
      message: { vi: 'Mục “{title}” ở năm {year}[ sau {section}] <b>sai</b>.', en: 'Wrong.' },
      basis: [
        { instrument: '01-HD/CU', clause: 'mục 3', confidence: 'primary' },
        { instrument: '02-HD/MOI', confidence: 'secondary' },
      ],
      tests: [
        { ok: { fixture: 'mau/dat.docx' } },
        { fail: 'a' },
        { fail: '```\nkhối\n```\n', want: ['Sai *hẳn*.'], with: { year: 2027 } },
      ],
    },
    'nghi-quyet-nam/nam': { patch: true, severity: 'info', message: { vi: 'Lệch năm.', en: 'Off.' } },
    'the-thuc/trich-yeu': 'off',
  },
}
const ruleset = await loadWith(OWN)
const page = (
  id: string,
  lang: 'vi' | 'en' = 'vi',
  extend: string | null = 'dang',
  link?: (instrument: string) => string,
) => {
  const rule = ruleset.declared.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rulePage(rule, ruleset, { lang, checks, extend, ...(link ? { link } : {}) })
}

/** The text below a heading. */
const below = (text: string, heading: string) => text.split(`## ${heading}\n\n`)[1]?.split('\n\n## ')[0]

describe('the page on a rule', () => {
  const vi = page('don-vi/vien-dan')

  test('begins with id, title, severity, and the message with what its placeholders stand for', () => {
    expect(vi.split('\n\n').slice(0, 4)).toEqual([
      '# don-vi/vien-dan',
      '**Có \\*mẫu\\* \\| cột** – Mức: gợi ý',
      'Khi không đạt, công cụ báo:',
      '> Mục “‹đề mục đã xem›” ở năm ‹năm của văn bản› sau ‹số của đề mục› \\<b\\>sai\\</b\\>.',
    ])
  })

  test('says why', () => {
    expect(below(vi, 'Vì sao')).toBe('Vì cần.')
    expect(below(page('don-vi/vien-dan', 'en'), 'Why')).toBe('Because.')
  })

  test('names each ground with title, clause, validity, successor and how sure it is', () => {
    expect(below(vi, 'Căn cứ')?.split('\n')).toEqual([
      '- 01-HD/CU, Cũ, mục 3: có hiệu lực từ 01/01/2001 đến hết 31/12/2010; được thay bằng 02-HD/MOI; đã đọc chính văn kiện.',
      '- 02-HD/MOI, Mới: theo nguồn khác dẫn lại.',
    ])
    expect(below(page('don-vi/vien-dan', 'en'), 'Grounds')).toContain('in force from 2001-01-01 to 2010-12-31')
  })

  test('says plainly where the grounds are only assumed', () => {
    expect(below(page('nghi-quyet-nam/thu-tu'), 'Căn cứ')).toContain('mặc định quy tắc không bao giờ ở mức lỗi')
    expect(below(page('nghi-quyet-nam/thu-tu', 'en'), 'Grounds')).toContain('never an error by default')
    expect(page('nghi-quyet-nam/ktgs')).not.toContain('không bao giờ')
  })

  test('links its instruments where it is told how', () => {
    expect(page('don-vi/vien-dan', 'vi', 'dang', (instrument) => `#${instrument}`)).toContain(
      '[01-HD/CU](#01-HD/CU), Cũ',
    )
  })

  test('says for which documents it is', () => {
    expect(below(vi, 'Áp dụng cho')).toBe('- Dạng tệp: `docx` hoặc `markdown`')
    expect(below(page('nghi-quyet-nam/ktgs'), 'Áp dụng cho')).toContain('Nghị quyết năm (`nghi-quyet-nam`)')
  })

  test('shows an example that passes, and the one that fails with a message', () => {
    expect(below(vi, 'Ví dụ đạt')).toBe('Tệp mẫu `mau/dat.docx`.')
    expect(below(vi, 'Ví dụ không đạt')).toBe(
      'Văn bản được coi là: `year: 2027`.\n\n````markdown\n```\nkhối\n```\n````\n\nCông cụ báo:\n\n- Sai \\*hẳn\\*.',
    )
  })

  test('does not show messages that a later ruleset changed', () => {
    expect(below(page('nghi-quyet-nam/nam'), 'Ví dụ không đạt')).not.toContain('Công cụ báo')
  })

  test('tells the kind with its options and what they mean', () => {
    const how = below(vi, 'Kiểm tra thế nào')
    expect(how).toContain('Loại kiểm tra `pattern`: Trong một đề mục phải có chữ hoặc số theo mẫu.')
    expect(how).toContain('| `pattern` | `` a\\|`b` `` | Điều phải có ở một trong các đề mục đó: biểu thức chính quy |')
  })

  test('says which rulesets stated and changed it, the first one first', () => {
    expect(below(page('nghi-quyet-nam/nam'), 'Ai đặt ra')?.split('\n\n')[0]).toBe(
      '- Bộ quy tắc `dang/nghi-quyet-nam` đặt ra.\n- Bộ quy tắc `don-vi/quy-tac` sửa lại: `severity`, `message.vi`, `message.en`.',
    )
  })
})

describe('how to change a rule', () => {
  const example = (text: string) => /```yaml\n([\s\S]*?)```/u.exec(text)?.[1] ?? ''
  const loadConfig = async (text: string, resolve?: () => Promise<RulesetSource>) =>
    loadRuleset(await readConfig({ text, file: 'dang-lint.config.yaml' }, { checks }), {
      checks,
      ...(resolve ? { resolve } : {}),
    })

  test.each(ruleset.rules.filter(({ id }) => id.startsWith('nghi-quyet-nam/')))(
    'is shown for $id by a configuration that loads and does it',
    async ({ id, severity }) => {
      const text = example(page(id))
      const off = await loadConfig(text)
      expect(off.ruleIds).toContain(id)
      expect(off.rules.map((rule) => rule.id)).not.toContain(id)
      const [, other = ''] = /ví dụ: (\w+)/u.exec(text) ?? []
      const changed = await loadConfig(text.replace(': off', `: ${other}`))
      expect(changed.rules.find((rule) => rule.id === id)?.severity).toBe(other)
      expect(other).not.toBe(severity)
    },
  )

  test('loads on top of a ruleset of one’s own', async () => {
    const text = example(page('don-vi/vien-dan', 'vi', './quy-tac.yaml'))
    const { rules, ruleIds } = await loadConfig(text, async () => ({ ...OWN, extends: ['dang'] }))
    expect(ruleIds).toContain('don-vi/vien-dan')
    expect(rules.map(({ id }) => id)).not.toContain('don-vi/vien-dan')
  })

  test('names what it extends in quotes where YAML needs them, and nothing where there is a configuration', () => {
    expect(example(page('don-vi/vien-dan', 'vi', './đơn vị: 1.yaml'))).toContain('extends: ["./đơn vị: 1.yaml"]')
    expect(example(page('don-vi/vien-dan', 'vi', './đơn-vị.yaml'))).toContain('extends: [./đơn-vị.yaml]')
    expect(example(page('don-vi/vien-dan', 'vi', null))).toBe(
      'rules:\n  don-vi/vien-dan: off # tắt; hoặc đổi mức, ví dụ: info\n',
    )
  })
})

test('nothing in a rule moves the cursor of whoever reads its page', async () => {
  const hostile: RulesetSource = {
    dangLint: 1,
    id: 'thu',
    rules: {
      'a\u001b[2J': {
        title: 'A\u202e',
        severity: 'warn',
        check: { kind: 'component', component: 'abstract', pattern: '\u0007' },
        message: 'B\u009b',
        tests: [{ ok: 'x\n\u001b[31m  y\n' }],
      },
    },
  }
  const own = await loadRuleset(hostile, { checks, examples: true })
  const [rule] = own.rules
  const text = rule ? rulePage(rule, own, { lang: 'en', checks, extend: './\u001b.yaml' }) : ''
  expect(text).toContain('x\n␛[31m  y\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f\u202e]/u)
})

test('a rule that is switched off is told as such, and how to switch it on', async () => {
  const off = page('the-thuc/trich-yeu')
  expect(off).toContain('– Mức: tắt')
  expect(off).toContain('  the-thuc/trich-yeu: warn # đang tắt: bật lên')
})

test('the file and line that changed a rule are told', async () => {
  const text = 'dangLint: 1\nid: thu\nrules:\n  nghi-quyet-nam/nam:\n    patch: true\n    severity: info\n'
  const own = await loadRuleset(['dang', { text, file: 'don-vi.yaml' }], { checks, examples: true })
  const rule = own.rules.find(({ id }) => id === 'nghi-quyet-nam/nam')
  const shown = rule ? rulePage(rule, own, { lang: 'en', checks, extend: 'dang' }) : ''
  expect(below(shown, 'Who set it')).toContain('- The ruleset `thu` (don-vi.yaml:6) changes `severity`.')
})

test('a rule with nothing but what it must have has a page too', async () => {
  const bare: RulesetSource = {
    dangLint: 1,
    id: 'thu',
    rules: { a: { title: 'A', severity: 'warn', check: { kind: 'date' }, message: 'B.' } },
  }
  const small = await loadRuleset(bare, { checks, examples: true })
  const [rule] = small.rules
  const text = rule ? rulePage(rule, small, { lang: 'vi', checks, extend: 'thu' }) : ''
  expect(below(text, 'Căn cứ')).toBe('Quy tắc không nêu căn cứ.')
  expect(below(text, 'Áp dụng cho')).toBe('Mọi văn bản.')
  expect(below(text, 'Ví dụ đạt')).toBe('Quy tắc chưa có ví dụ.')
  expect(text).not.toMatch(/undefined|null|\[object/u)
})
