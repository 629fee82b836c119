/** Pictures in Word documents. */
import { zlibSync } from 'fflate'
import { crc32 } from '../../../src/read/zip/crc32.js'
import { type Element, parseXml } from '../../support/xml-tree.js'

/** 30 × 15 mm in English metric units (ECMA-376-1 §20.1.2.1). */
const EXTENT = 'cx="1080000" cy="540000"'

/** A paragraph that holds a picture in its line (ECMA-376-1 §20.4.2.8). */
export const pictureOf = (relation: string): Element =>
  parseXml(
    `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${EXTENT}/><wp:docPr id="900" name="Hình 1"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="900" name="Hình 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${EXTENT}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  )

const bytes = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]

function chunk(type: string, data: readonly number[]): number[] {
  const named = [...new TextEncoder().encode(type), ...data]
  return [...bytes(data.length), ...named, ...bytes(crc32(Uint8Array.from(named)))]
}

/** A PNG of one blue point (ISO/IEC 15948 §11.2.2: colour type 6 has an alpha channel, 2 has none). */
export function pngOf({ transparent }: { transparent: boolean }): Uint8Array {
  const header = [...bytes(1), ...bytes(1), 8, transparent ? 6 : 2, 0, 0, 0]
  const row = [0, 0, 0, 255, ...(transparent ? [0] : [])]
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(row))]),
    ...chunk('IEND', []),
  ])
}
