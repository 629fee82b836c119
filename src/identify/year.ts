import { findYears } from '../text/index.js'

/** “nhiệm kỳ 2025 - 2030”, “giai đoạn 2026-2030”: ranges that the document is not about. */
const RANGE = /(?:nhiệm kỳ|giai đoạn|khóa|khoá)?\s*(?<!\d)20\d\d\s*[-–—]\s*20\d\d(?!\d)/giu
const SCHOOL_YEAR = /năm học\s*(20\d\d)\s*[-–—]\s*20\d\d/iu
const PLANNING = /phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|chương trình|kế hoạch/iu
/** Dates inside the text say when something else was issued. */
const DATES = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d\d|tháng\s*\d{1,2}\s*năm\s*20\d\d/giu

function yearIn(text: string): number | null {
  const school = SCHOOL_YEAR.exec(text)?.[1]
  if (school) return Number(school)
  const years = findYears(text.replace(RANGE, ' ').replace(DATES, ' '))
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
