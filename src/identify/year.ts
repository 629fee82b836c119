import { findTitleYears } from '../text/index.js'

const SCHOOL_YEAR = /năm học\s*(20\d\d)\s*[-–—]\s*20\d\d/iu
const PLANNING = /phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|chương trình|kế hoạch/iu

function yearIn(text: string): number | null {
  const school = SCHOOL_YEAR.exec(text)?.[1]
  if (school) return Number(school)
  const years = findTitleYears(text)
  return years.length > 0 ? Math.max(...years) : null
}

/** The year that a document is about: from its abstract, else its headings, else its date. */
export function findYear(abstract: string | null, headings: string[], date: string | null): number | null {
  const stated = abstract === null ? null : yearIn(abstract)
  if (stated !== null) return stated
  const planned = headings
    .filter((heading) => PLANNING.test(heading))
    .map(yearIn)
    .filter((year) => year !== null)
  if (planned.length > 0) return Math.max(...planned)
  return date === null ? null : Number(date.slice(0, 4))
}
