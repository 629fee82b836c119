import { expect, test } from 'vitest'
import { packDocx } from '../../../fixtures/pack.js'
import type { Block } from '../../../src/model/index.js'
import { read } from '../../../src/read/index.js'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="PNG" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/media/odd.bin" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/></Types>`
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"`

const relationships = (targets: Record<string, string>) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${target.startsWith('header') ? 'header' : 'image'}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
const picture = (id: string) => `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`
const oldPicture = (id: string) => `<w:p><w:r><w:pict><v:imagedata r:id="${id}"/></w:pict></w:r></w:p>`

const mediaOf = (blocks: Block[]) => blocks.flatMap((block) => (block.type === 'image' ? [block.media ?? null] : []))

test('the kind of a picture is that which the package gives to the part that holds it', async () => {
  const body = [
    ...['a', 'b', 'c', 'd', 'gone'].map(picture),
    oldPicture('e'),
    '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>',
  ]
  const data = packDocx('', '', {
    '[Content_Types].xml': TYPES,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${picture('a')}</w:hdr>`,
    'word/_rels/document.xml.rels': relationships({
      a: 'media/image1.png',
      b: 'media/image2.JPG',
      c: 'media/odd.bin',
      d: 'media/other.bin',
      e: 'media/image3.emf',
      head: 'header1.xml',
    }),
    'word/_rels/header1.xml.rels': relationships({ a: 'media/image2.jpg' }),
  })
  const { blocks, asides } = await read({ data })
  expect(mediaOf(blocks)).toEqual(['png', 'jpeg', 'svg+xml', null, null, 'emf', null])
  expect(asides.map(({ blocks: own }) => mediaOf(own))).toEqual([['jpeg']])
})

test('in Markdown it is told by the address, or by the data in it', async () => {
  const data = [
    '![a](chu-ky.PNG?v=2) ![b](https://a.invalid/dau.jpg#x) ![c](data:image/svg+xml;base64,AA==) ![d](khong-duoi) ![e](a.invalid/)',
    '<img alt="f" src="data:image/png;base64,AA==">',
    '<img alt="g">',
  ].join('\n\n')
  const { blocks } = await read({ data })
  expect(mediaOf(blocks)).toEqual(['png', 'jpeg', 'svg+xml', null, null, 'png', null])
})
