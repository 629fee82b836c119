import { findTitleYears } from '../text/index.js'

const SCHOOL_YEAR = /năm học\s*(20\d\d)\s*[-–—]\s*20\d\d/iu
const PLANNING = /phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|chương trình|kế hoạch/iu

function yearIn(text: string, isFirst = false): number | null {
  const school = SCHOOL_YEAR.exec(text)?.[1]
  if (school) return Number(school)
  const years = findTitleYears(text)
  if (years.length === 0) return null
  return isFirst ? Math.min(...years) : Math.max(...years)
}

/**
 * The year that a document is about: from its abstract, else its headings, else its date.
 * @param isReview whether it looks back: “tổng kết năm 2026, phương hướng năm 2027” is about 2026
 */
export function findYear(
  abstract: string | null,
  headings: string[],
  date: string | null,
  isReview = false,
): number | null {
  const stated = abstract === null ? null : yearIn(abstract, isReview)
  if (stated !== null) return stated
  const planned = (isReview ? [] : headings)
    .filter((heading) => PLANNING.test(heading))
    .map((heading) => yearIn(heading))
    .filter((year) => year !== null)
  if (planned.length > 0) return Math.max(...planned)
  return date === null ? null : Number(date.slice(0, 4))
}
