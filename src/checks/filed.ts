import type { Paper, PaperSet, SetCheck, SetHit, Wording } from '../model/index.js'
import { findYears } from '../text/index.js'
import { foldersOf, homesOf, strangersHome } from './set/homes.js'
import { goesWith, namesYear, printYears, yearsIn } from './set/named-years.js'
import { nameOf } from './set/papers.js'
import { schoolYearOf } from './set/school-year.js'

const KINDS = ['year', 'unit'] as const
type Kind = (typeof KINDS)[number]

export interface FiledOptions {
  report?: Kind[]
}

const NAME: Wording = { vi: 'tên tệp', en: 'the name of the file' }
const FOLDER: Wording = { vi: 'thư mục', en: 'the folder' }

const lastStep = (path: string) => path.split(/[/\\]/u).at(-1) ?? ''

const allOf = ([from, to]: readonly [number, number]) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/**
 * The years that a paper may be filed under; none where it says none itself: its date alone shows too little. What holds
 * for a term may lie in the folder of each of its years, and a school counts both years of a school year as one.
 */
function yearsOf({ facts: { abstract, year, date } }: Paper, schoolYears: readonly [number, number][]): number[] {
  const stated = findYears(abstract ?? '')
  if (year === null || stated.length === 0) return []
  const spans = [...yearsIn(abstract ?? '').ranges, ...schoolYears.filter(([from, to]) => from <= year && year <= to)]
  return [year, ...stated, ...spans.flatMap(allOf), ...(date === null ? [] : [Number(date.slice(0, 4))])]
}

/** Whether a paper is dated after the only year that it speaks of, as last year’s form is that was filled in again. */
function isOutdated({ facts: { abstract, year, date } }: Paper): boolean {
  const stated = findYears(abstract ?? '')
  return year !== null && date !== null && stated.every((one) => one === year) && Number(date.slice(0, 4)) > year
}

/**
 * What a paper is filed under that speaks of another year: its name, the innermost folder that names one.
 * @param isReview whether papers of its type look back, and so are dated after the year that they are about
 */
function falseYears(
  paper: Paper,
  schoolYears: readonly [number, number][],
  isReview: boolean,
): { where: Wording; name: string; years: string }[] {
  const allowed = yearsOf(paper, schoolYears)
  if (allowed.length === 0) return []
  const own = isReview || !isOutdated(paper) ? allowed : allowed.filter((year) => year === paper.facts.year)
  const folder = foldersOf(paper.file)
    .map(lastStep)
    .findLast((step) => namesYear(yearsIn(step)))
  const places = [
    { where: NAME, name: lastStep(paper.file), goesWithYears: own },
    ...(folder === undefined ? [] : [{ where: FOLDER, name: folder, goesWithYears: allowed }]),
  ]
  return places.flatMap(({ where, name, goesWithYears }) => {
    const named = yearsIn(name)
    return namesYear(named) && !goesWith(named, goesWithYears) ? [{ where, name, years: printYears(named) }] : []
  })
}

export const filed: SetCheck<FiledOptions> = {
  kind: 'filed',
  scope: 'set',
  about: {
    vi: 'Tên tệp và thư mục khớp với năm mà văn bản nói đến, và văn bản nằm trong thư mục của đơn vị mình.',
    en: 'File names and folders go with the year that a paper is about, and a paper lies in the folder of its unit.',
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      report: {
        description: 'What to report; everything if absent',
        type: 'array',
        minItems: 1,
        items: { enum: KINDS },
      },
    },
  },
  example: { report: ['year'] },
  placeholders: {
    paper: { vi: 'tên loại văn bản', en: 'the type of the paper' },
    file: { vi: 'tệp', en: 'the file' },
    own: { vi: 'năm mà văn bản nói đến', en: 'the year that the paper is about' },
    where: { vi: 'tên tệp, hoặc thư mục', en: 'the name of the file, or the folder' },
    name: { vi: 'tên ấy', en: 'that name' },
    years: { vi: 'năm ghi ở tên ấy', en: 'the year in that name' },
    other: { vi: 'đơn vị có thư mục ấy', en: 'the unit whose folder it is' },
    folder: { vi: 'thư mục của đơn vị', en: 'the folder of the unit' },
  },
  compile({ report }) {
    const reported = new Set<Kind>(report ?? KINDS)
    // Of the same units many are judged, one by one.
    const known = new WeakMap<readonly PaperSet[], Map<PaperSet, string>>()
    const homes = (sets: readonly PaperSet[]) => {
      const found = known.get(sets) ?? homesOf(sets)
      known.set(sets, found)
      return found
    }
    return {
      run({ set, sets, catalogue }) {
        const papers = [...set.papers, ...set.others].filter(({ isDraft }) => !isDraft)
        const schoolYears = papers.flatMap((paper) => {
          const found = schoolYearOf(paper)
          return found ? [found] : []
        })
        const looksBack = ({ facts: { type } }: Paper) => catalogue.types[type ?? '']?.year === 'first'
        const ofYears = reported.has('year')
          ? papers.flatMap((paper) =>
              falseYears(paper, schoolYears, looksBack(paper)).map(({ where, name, years }): SetHit => {
                const own = paper.facts.year
                const values = { paper: nameOf(catalogue, paper), file: paper.file, own, where, name, years }
                return { papers: [paper], actual: name, expected: [String(own)], values }
              }),
            )
          : []
        const ofUnits = reported.has('unit')
          ? papers.flatMap((paper): SetHit[] => {
              const other = strangersHome(paper.file, set, homes(sets))
              if (other === null) return []
              const folder = homes(sets).get(set) ?? null
              const values = { paper: nameOf(catalogue, paper), file: paper.file, other: other.unit, folder }
              return [{ papers: [paper], ...(folder === null ? {} : { expected: [folder] }), values }]
            })
          : []
        return [...ofYears, ...ofUnits]
      },
    }
  },
}
