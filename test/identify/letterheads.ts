import { escapeXml } from '../../fixtures/pack.js'
import { centered, columns } from './support.js'
import type { Title } from './titles.js'

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const DATE = 'Bình An, ngày 05 tháng 01 năm 2027'

/** The bodies that the table of titles names by letters: those above and the issuer, below the Party's title. */
const BODIES: Record<string, string[]> = {
  cb: ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI BỘ ẤP TÂN HÒA'],
  cu: ['ĐẢNG BỘ XÃ BÌNH AN', 'CHI ỦY ẤP TÂN HÒA'],
  du: ['ĐẢNG BỘ TỈNH VĨNH LONG', 'ĐẢNG ỦY XÃ BÌNH AN'],
  bch: ['ĐẢNG BỘ XÃ BÌNH AN', 'BAN CHẤP HÀNH'],
  btv: ['ĐẢNG BỘ XÃ BÌNH AN', 'BAN THƯỜNG VỤ'],
  dh: ['ĐẢNG BỘ XÃ BÌNH AN', 'ĐẠI HỘI CHI BỘ ẤP TÂN HÒA'],
  '-': [],
}

/** The left and the right column of a letterhead. */
function columnsOf({ issuer, number }: Title): [string[], string[]] | null {
  if (issuer === 'none') return null
  const numbered = number === null ? [] : [`Số ${number}`]
  const own = BODIES[issuer]
  if (own)
    return [
      [...own, ...(own.length > 0 ? ['*'] : []), ...numbered],
      [PARTY, DATE],
    ]
  return [
    [...(issuer === 'motto' ? [] : [issuer]), ...numbered],
    [MOTTO, DATE],
  ]
}

const titleLines = ({ typeLine, abstract }: Title) => [typeLine, abstract].filter((line) => line !== '')

/** The letterhead and the title of a paper as XML of Word: all but its text. */
export function letterheadOf(title: Title): string {
  const both = columnsOf(title)?.map((lines) => lines.flatMap((line) => escapeXml(line).split('\n')))
  const table = both ? columns(both[0] ?? [], both[1] ?? []) : ''
  return `${table}${centered(titleLines(title).map(escapeXml), '<w:b/>')}${centered(['-----'])}`
}

/** The same in Markdown. */
export function markdownLetterheadOf(title: Title): string {
  const lines = (columnsOf(title) ?? []).flat().flatMap((line) => line.split('\n'))
  const printed = [...lines, ...titleLines(title).map((line) => `**${line}**`)]
  return `${printed.map((line) => (line === '*' ? '\\*' : line)).join('\n\n')}\n\n\\-----\n\n`
}
