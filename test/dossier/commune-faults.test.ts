/** What is put into the generated dossier: each fault changes what it says, and the rules about documents tell no more. */
import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/lint.js'
import { DangLintError } from '../../src/model/index.js'
import { FAULTS } from './commune/faults.js'
import { AS_OF, MANIFEST, planCommune } from './commune/index.js'
import { symbolOf } from './commune/number.js'
import { pathOf } from './commune/write.js'

const linter = await createLinter({ templates: true })

async function filesOf(options: Parameters<typeof planCommune>[1]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for await (const { path, data } of planCommune(linter.ruleset, options).files()) files.set(path, data)
  return files
}

const clean = await filesOf({ manifest: true })
const faulty = await filesOf({ manifest: true, faults: FAULTS })
const outcomes = [...planCommune(linter.ruleset, { manifest: true, faults: FAULTS }).outcomes.values()]
const changed = [...faulty].filter(
  ([path, data]) => path !== MANIFEST && Buffer.compare(clean.get(path) ?? Buffer.alloc(0), data) !== 0,
)

/** Rules of sets that no fault is for, each with what else gives them. */
const GIVEN_OTHERWISE = {
  'ho-so/chua-den-han': 'a dossier that ends before the year does: `until`',
}
const RULES_OF_SETS = [
  ...['thieu', 'thieu-de-xuat', 'qua-han', 'khong-ngay', 'chua-den-han', 'trung', 'chong-cheo', 'ngoai-danh-muc'],
  ...['khong-nhan-dien', 'ktgs-khop', 'ktgs-thuc-hien', 'ktgs-trong-chuong-trinh', 'nam', 'nam-khac', 'ten-don-vi'],
  ...['ten-cap-tren', 'nhiem-ky', 'ngoai-nhiem-ky', 'trung-so', 'thieu-so', 'thu-tu-ngay', 'so-ky-hieu', 'nguoi-ky'],
  ...['vien-dan-cu', 'don-vi-da-bo', 'can-cu-thong-bao', 'sau-sap-nhap', 'cam-ket-kiem-diem', 'mo-hinh-trung'],
  ...['noi-tiep-nghi-quyet', 'bien-ban-nghi-quyet', 'ngay-sinh-hoat', 'sai-cap', 'tu-kiem-tra', 'thong-tin-ca-nhan'],
  ...['sai-cho', 'ngoai-danh-sach', 'khong-don-vi'],
].map((name) => `ho-so/${name}`)

describe('the faults', () => {
  test('have each an id of its own', () => {
    expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length)
  })

  test('give every rule of sets', () => {
    const given = new Set(outcomes.flatMap(({ findings = [] }) => findings.map(({ rule }) => rule)))
    expect([...given, ...Object.keys(GIVEN_OTHERWISE)].sort()).toEqual([...RULES_OF_SETS].sort())
  })

  test('change something each, and traps do too', () => {
    const signature = (faults: typeof FAULTS) => {
      const { papers } = planCommune(linter.ruleset, { manifest: true, faults })
      return papers.map((paper) => [pathOf(paper), paper.date, symbolOf(paper), paper.values, paper.stencil])
    }
    const whole = JSON.stringify(signature([]))
    const still = FAULTS.filter(
      (fault) => !fault.files && !fault.manifest && JSON.stringify(signature([fault])) === whole,
    )
    expect(still.map(({ id }) => id)).toEqual([])
  }, 60_000)

  test('of one paper alone are those that they say', async () => {
    const told: { rule: string; file: string }[] = []
    const passedOver: { rule: string; file: string }[] = []
    const unreadable: string[] = []
    for (const [file, data] of changed) {
      try {
        const { findings, suppressed } = await linter.lint({ name: file, data }, { today: AS_OF })
        told.push(...findings.map(({ rule }) => ({ rule, file })))
        passedOver.push(...suppressed.map(({ rule }) => ({ rule, file })))
      } catch (error) {
        if (!(error instanceof DangLintError)) throw error
        unreadable.push(file)
      }
    }
    const lines = (all: { rule: string; file: string }[]) => all.map(({ rule, file }) => `${rule} ${file}`).sort()
    expect(lines(told)).toEqual(lines(outcomes.flatMap(({ documents = [] }) => documents)))
    expect(lines(passedOver)).toEqual(lines(outcomes.flatMap(({ suppressed = [] }) => suppressed)))
    expect(unreadable.sort()).toEqual(outcomes.flatMap((outcome) => outcome.unreadable ?? []).sort())
  }, 60_000)
})
