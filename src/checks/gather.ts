import type { SetCheck } from '../model/index.js'
import { asList, nearest } from '../text/index.js'
import { WORDS } from './options.js'
import { filesText } from './set/papers-text.js'

export interface GatherOptions {
  rules?: string | string[]
  tags?: string | string[]
}

export const gather: SetCheck<GatherOptions> = {
  kind: 'gather',
  scope: 'set',
  about: {
    vi: 'Nói một lần cho cả đơn vị những văn bản mà các quy tắc nêu tên đã báo.',
    en: 'Tells once for a unit in which papers some rules of documents found something.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      rules: { ...WORDS, description: 'The rules of documents, by id' },
      tags: { ...WORDS, description: 'Or tags that they bear' },
    },
  },
  example: { rules: ['dang/vien-dan-het-hieu-luc'] },
  placeholders: {
    count: { vi: 'số văn bản', en: 'how many papers it is about' },
    findings: { vi: 'số chỗ', en: 'how many findings there are' },
    rules: { vi: 'mã các quy tắc đã báo', en: 'the ids of the rules that found something' },
    files: { vi: 'các tệp', en: 'the files' },
  },
  compile({ rules, tags }, tools) {
    const ids = Object.keys(tools.rules)
    const known = new Set(Object.values(tools.rules).flat())
    const example = {
      vi: 'Ví dụ: check: { kind: gather, rules: [dang/vien-dan-het-hieu-luc] }',
      en: 'For example: check: { kind: gather, rules: [dang/vien-dan-het-hieu-luc] }',
    }
    if (rules === undefined && tags === undefined)
      tools.fail(
        [],
        { vi: 'Cần “rules”, “tags”, hoặc cả hai.', en: 'Either “rules” or “tags” is needed, or both.' },
        example,
      )
    const hintFor = (near: string | null) => ({
      vi: `${near ? `Có phải “${near}”? ` : ''}${example.vi}`,
      en: `${near ? `Did you mean “${near}”? ` : ''}${example.en}`,
    })
    for (const id of asList(rules)) {
      if (Object.hasOwn(tools.rules, id)) continue
      const message = { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` }
      tools.fail(['rules'], message, hintFor(nearest(id, ids)))
    }
    for (const tag of asList(tags)) {
      if (known.has(tag)) continue
      const message = { vi: `Không quy tắc nào có nhãn “${tag}”.`, en: `No rule bears the tag “${tag}”.` }
      tools.fail(['tags'], message, hintFor(nearest(tag, known)))
    }
    const bearsOne = (id: string) => asList(tags).some((tag) => tools.rules[id]?.includes(tag))
    const meant = new Set([...asList(rules), ...ids.filter(bearsOne)])
    return {
      run({ set: { papers, others } }) {
        const found = [...papers, ...others]
          .filter(({ isDraft }) => !isDraft)
          .map((paper) => ({ paper, findings: paper.findings.filter(({ rule }) => meant.has(rule)) }))
          .filter(({ findings }) => findings.length > 0)
        if (found.length === 0) return []
        const told = found.map(({ paper }) => paper)
        const findings = found.flatMap((one) => one.findings)
        return [
          {
            papers: told,
            values: {
              count: told.length,
              findings: findings.length,
              rules: [...new Set(findings.map(({ rule }) => rule))].sort().join(', '),
              files: filesText(told),
            },
          },
        ]
      },
    }
  },
}
