import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLegacy, decodeRuns, guessLegacy, isCapitalsFont, legacyEncoding } from '../../src/text/legacy.js'

/** Words as the fonts' own keyboards write them: every letter of the alphabet once at least. */
const KNOWN = {
  tcvn3: `vµ=và c¸c=các b¶n=bản x·=xã t¹i=tại d©n=dân cÇn=cần cÊp=cấp thÈm=thẩm mÉu=mẫu luËt=luật n¨m=năm b»ng=bằng
  s¾p=sắp th¼ng=thẳng s½n=sẵn gÆp=gặp hÌ=hè bÐ=bé trÎ=trẻ chÏ=chẽ mÑ=mẹ nªu=nêu vÒ=về kÕ=kế kiÓm=kiểm lÔ=lễ
  viÖc=việc g×=gì trÝ=trí chØ=chỉ nghÜa=nghĩa nghÞ=nghị phßng=phòng cã=có nhá=nhỏ râ=rõ häp=họp c«ng=công
  ®ång=đồng quèc=quốc tæ=tổ mçi=mỗi bé=bộ c¬=cơ ng\u00adêi=người míi=mới së=sở ®ì=đỡ hîp=hợp cïng=cùng nói=núi
  chñ=chủ vò=vũ vô=vụ th\u00ad=thư tõ=từ chøc=chức cö=cử gi÷=giữ sù=sự kú=kỳ lý=lý kû=kỷ kü=kỹ lþ=lỵ ®¶ng=đảng
  ¡n=Ăn ¢n=Ân £m=Êm ¤ng=Ông ¥n=Ơn ¦u=Ưu §¶ng=Đảng`,
  vni: `vaø=và caùc=các baûn=bản xaõ=xã taïi=tại daân=dân caàn=cần caáp=cấp thaåm=thẩm maãu=mẫu luaät=luật naêm=năm
  baèng=bằng saép=sắp thaúng=thẳng saün=sẵn gaëp=gặp heø=hè beù=bé treû=trẻ cheõ=chẽ meï=mẹ neâu=nêu veà=về keá=kế
  kieåm=kiểm leã=lễ vieäc=việc gì=gì trí=trí chæ=chỉ nghóa=nghĩa nghò=nghị phoøng=phòng coù=có nhoû=nhỏ roõ=rõ
  hoïp=họp coâng=công ñoàng=đồng quoác=quốc toå=tổ moãi=mỗi boä=bộ cô=cơ ngöôøi=người môùi=mới sôû=sở ñôõ=đỡ
  hôïp=hợp cuøng=cùng nuùi=núi chuû=chủ vuõ=vũ vuï=vụ thö=thư töø=từ chöùc=chức cöû=cử giöõ=giữ söï=sự kyø=kỳ
  lyù=lý kyû=kỷ kyõ=kỹ lî=lỵ ñaûng=đảng AÊn=Ăn AÂn=Ân EÂm=Êm OÂng=Ông Ôn=Ơn Öu=Ưu Ñaûng=Đảng ÑAÛNG=ĐẢNG BOÄ=BỘ
  XAÕ=XÃ HOÄI=HỘI NGHÒ=NGHỊ QUYEÁT=QUYẾT CAÁP=CẤP UÛY=ỦY KIEÅM=KIỂM GIAÙM=GIÁM SAÙT=SÁT KYÛ=KỶ LUAÄT=LUẬT
  THÖÔØNG=THƯỜNG NGÖÔØI=NGƯỜI KYÕ=KỸ AÙnh=Ánh Aùnh=Ánh Öôùc=Ước`,
}
const ENCODINGS = ['tcvn3', 'vni'] as const
const SMALL = [...'àáảãạâầấẩẫậăằắẳẵặèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ']

const CODES_TCVN3 =
  'b5b8b6b7b9a9c7cac8c9cba8bbbebcbdc6ccd0cecfd1aad2d5d3d4d6d7ddd8dcdedfe3e1e2e4abe5e8e6e7e9aceaedebeceeeff3f1f2f4adf5f8f6f7f9fafdfbfcfeae'
const MARKS_VNI: Record<string, string> = {
  '': 'øùûõï',
  '\u0302': 'àáåãä',
  '\u0306': 'èéúüë',
}
const SINGLE_VNI: Record<string, string> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ', Đ: 'Ñ' }

/** VNI by its principle: a base, then one mark for hat or breve with or without tone, or for the tone alone. */
function vniCode(letter: string): string {
  const single = SINGLE_VNI[letter]
  if (single !== undefined) return single
  const [base = '', ...marks] = letter.normalize('NFD')
  const hat = marks.find((mark) => mark === '\u0302' || mark === '\u0306') ?? ''
  const tone = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].findIndex((mark) => marks.includes(mark))
  const horned: Record<string, string> = { o: 'ô', u: 'ö' }
  const stem = marks.includes('\u031b') ? (horned[base] ?? '') : base
  if (tone === -1) return stem + (hat === '\u0302' ? 'â' : hat === '\u0306' ? 'ê' : '')
  return stem + MARKS_VNI[hat]?.[tone]
}

const CODE = {
  tcvn3: (letter: string) =>
    String.fromCharCode(Number.parseInt(CODES_TCVN3.slice(2 * SMALL.indexOf(letter)).slice(0, 2), 16)),
  vni: vniCode,
}
const encode = (text: string, encoding: keyof typeof CODE) =>
  [...text].map((letter) => (SMALL.includes(letter) ? CODE[encoding](letter) : letter)).join('')

const syllable = fc
  .tuple(
    fc.constantFrom('b', 'ch', 'd', 'đ', 'h', 'kh', 'l', 'm', 'nh', 'ph', 's', 't', 'th', 'tr', 'v', 'x'),
    fc.constantFrom('a', 'ai', 'ăn', 'âng', 'em', 'ênh', 'iên', 'oi', 'ông', 'ơi', 'oan', 'uôi', 'ưng', 'ương', 'uy'),
    fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'),
  )
  .map(([initial, rhyme, tone]) =>
    (initial + rhyme.replace(/[aeiouyăâêôơư](?![aeouyâêôơ])/u, `$&${tone}`)).normalize('NFC'),
  )
const sentence = fc.array(syllable, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))

describe.each(ENCODINGS)('%s', (encoding) => {
  const pairs = KNOWN[encoding].split(/\s+/u).map((pair) => pair.split('=') as [string, string])

  test.each(pairs)('“%s” is “%s”', (code, word) => {
    expect(decodeLegacy(code, encoding)).toBe(word)
  })

  test('has a code for every letter', () => {
    const decoded = decodeLegacy(encode(`đảng bộ ${SMALL.join(' ')}`, encoding), encoding)
    expect(decoded).toBe(`đảng bộ ${SMALL.join(' ')}`)
    expect(decoded).toBe(decoded.normalize('NFC'))
  })

  test('gives back any sentence that was encoded', () => {
    fc.assert(fc.property(sentence, (text) => decodeLegacy(encode(text, encoding), encoding) === text))
  })

  test('leaves a text in Unicode as it is, in either normal form', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const unicode = `Đảng bộ ${text}`
        expect(decodeLegacy(unicode, encoding)).toBe(unicode)
        expect(decodeLegacy(unicode.normalize('NFD'), encoding)).toBe(unicode)
      }),
    )
  })

  test('reads punctuation of Windows-1252, stored as control codes or as characters', () => {
    const word = encode('đảng bộ', encoding)
    expect(decodeLegacy(`\u0093${word}\u0094 \u0096 1\u0085 \u0080`, encoding)).toBe('“đảng bộ” – 1… €')
    expect(decodeLegacy(`“${word}” – 1… €`, encoding)).toBe('“đảng bộ” – 1… €')
  })

  test('is recognised without its font', () => {
    expect(guessLegacy(encode('cộng hòa xã hội chủ nghĩa Việt Nam', encoding))).toBe(encoding)
    expect(guessLegacy(encode('độc lập - tự do - hạnh phúc', encoding))).toBe(encoding)
    const long = 'căn cứ kế hoạch số 12-KH/CB ngày 05/01/2027, chi bộ đã họp và thống nhất nội dung sau (UBND, 20 %):'
    expect(guessLegacy(encode(long, encoding))).toBe(encoding)
  })

  test('is never recognised in Unicode Vietnamese', () => {
    fc.assert(
      fc.property(sentence, (text) => guessLegacy(text) === null && guessLegacy(text.normalize('NFD')) === null),
    )
  })
})

test.each([
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['tcvn3', 'QuyÕt ®Þnh cña Bé tr\u00adëng, sè 12-Q§/TW', 'Quyết định của Bộ trưởng, số 12-QĐ/TW'],
  ['tcvn3', 'Kh«ng cã m· nµo cho 25 °C ± 2 (m²)', 'Không có mã nào cho 25 °C ± 2 (m²)'],
  ['tcvn3', '®¶ng bé, e\u0308', 'đảng bộ, \u00eb'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'Khoâng coù maõ naøo cho xù, 25 °C ± 2 (m²)', 'Không có mã nào cho xù, 25 °C ± 2 (m²)'],
] as const)('in %s, “%s” is “%s”', (encoding, text, printed) => {
  expect(decodeLegacy(text, encoding)).toBe(printed)
})

test.each([
  ['tcvn3', 'và là nhà'],
  ['tcvn3', 'có và không'],
  ['vni', 'có thì nghỉ'],
  ['vni', 'có và không'],
  ['vni', 'quý, năm'],
  ['tcvn3', 'Ban chi 2027'],
] as const)('a font for %s does not garble the Unicode text “%s”', (encoding, text) => {
  expect(decodeLegacy(text, encoding)).toBe(text)
})

test.each([
  ['.VnTime', 'tcvn3', false],
  ['.VnTimeH', 'tcvn3', true],
  ['.vntimeh', 'tcvn3', true],
  ['.VNTIME', 'tcvn3', false],
  ['.VnArial NarrowH', 'tcvn3', true],
  ['.VnCentury Schoolbook', 'tcvn3', false],
  ['VnTime', 'tcvn3', false],
  ['VnArialH', 'tcvn3', true],
  ['vntimeh', 'tcvn3', true],
  ['VNI-Times', 'vni', false],
  ['vni times', 'vni', false],
  ['.VNI-Times', 'vni', false],
  ['VniHelvetica', 'vni', false],
  ['VNI 20 University', 'vni', false],
  ['VNI-Couri', 'vni', false],
  ['VNI-Goudy H', 'vni', false],
  ['VNI Greece', null, false],
  ['.VNI-Greece', null, false],
  ['VNI-Internet Mail', null, false],
  ['VNtimes new roman', null, false],
  ['SVNtimes new roman', null, false],
  ['SVN-Times New Roman', null, false],
  ['UVnTime', null, false],
  ['Times New Roman', null, false],
  ['Vivaldi', null, false],
  ['', null, false],
  [null, null, false],
] as const)('the font “%s” is for %s, capitals: %s', (font, encoding, capitals) => {
  expect(legacyEncoding(font)).toBe(encoding)
  expect(isCapitalsFont(font)).toBe(capitals)
})

describe('the runs of a paragraph', () => {
  const texts = (...runs: [string, string | null][]) =>
    decodeRuns(runs.map(([text, font]) => ({ text, font }))).map(({ text }) => text)

  test('are the same array where no font is a legacy font', () => {
    const runs = [
      { text: '®¶ng bé', font: 'Times New Roman' },
      { text: 'chi bộ', font: null },
    ]
    expect(decodeRuns(runs)).toBe(runs)
  })

  test('are decoded each by its font, and keep their other properties', () => {
    const runs = [
      { text: '®¶ng bé ', font: '.VnTime', bold: true },
      { text: 'ñaûng boä', font: 'VNI-Times', bold: false },
    ]
    expect(decodeRuns(runs)).toEqual([
      { text: 'đảng bộ ', font: '.VnTime', bold: true },
      { text: 'đảng bộ', font: 'VNI-Times', bold: false },
    ])
    expect(runs[0]?.text).toBe('®¶ng bé ')
  })

  test('are in capitals where the font has no small letters', () => {
    expect(texts(['céng hßa x· héi, chi bé', '.VnTimeH'])).toEqual(['CỘNG HÒA XÃ HỘI, CHI BỘ'])
    expect(texts(['ban chi', '.VnTimeH'])).toEqual(['BAN CHI'])
    expect(texts(['ban chi', '.VnTime'])).toEqual(['ban chi'])
    expect(decodeLegacy('®¶ng bé', 'tcvn3', true)).toBe('ĐẢNG BỘ')
  })

  test('are decoded though the format changes within a word', () => {
    expect(texts(['ng\u00ad', '.VnTime'], ['êi', '.VnArial'])).toEqual(['ngư', 'ời'])
    expect(texts(['tr\u00ad', '.VnTime'], ['êng', '.VnArial'])).toEqual(['trư', 'ờng'])
  })

  test('stay as they are where Word put another font under the letters that the legacy font lacks', () => {
    const runs: [string, string][] = [
      ['Đ', 'Times New Roman'],
      ['ã có c', '.VnTime'],
      ['ộ', 'Times New Roman'],
      ['ng hòa', '.VnTime'],
    ]
    expect(texts(...runs)).toEqual(runs.map(([text]) => text))
  })

  test('are decoded where they tell their encoding beside a run in Unicode', () => {
    expect(texts(['Điều mới thêm: ', 'Times New Roman'], ['®¶ng bé x·', '.VnTime'])[1]).toBe('đảng bộ xã')
    expect(texts(['Điều mới thêm: ', 'Times New Roman'], ['ñaûng boä xaõ', 'VNI-Times'])[1]).toBe('đảng bộ xã')
  })

  test('stay as they are where one holds letters of Unicode beside codes', () => {
    expect(texts(['Đảng ®¶ng', '.VnTime'])).toEqual(['Đảng ®¶ng'])
  })
})

const FOREIGN = [
  'Les élèves français ont déjà été reçus à l’hôtel où naïvement Noël fut fêté, « là-bas », par Loïc et le curé laïc.',
  'Die Mädchen hören schöne Lieder über die große Straße; für böse Füße gibt es Öl und süße Brötchen in GROßEN Tüten.',
  '¿Qué pasó? El niño español comió más de 5 kg de piñas el año pasado; ¡también él está aquí, sí señor! 1.ª y 2.º',
  'Não há razão: só três irmãs vêm à reunião de avó e avô, já que o pé está são e a mãe põe pão até às 3 h.',
  'Perché è già così? La città più libera può, però l’università è lunedì a metà.',
  'På ön åker små älgar över bäcken; räven är trött och följer efter dåligt väder.',
  'Hyvää päivää, yö on pitkä ja työ tekijäänsä neuvoo; älä väsy, hän kävelee töihin.',
  'Æbler og grød er på bordet, så få dig en øl; læs, vær rød, hør på mig i år.',
  'Coëfficiënt, reünie, geïnteresseerd, ruïne en één vóór zijn Nederlandse woorden.',
  'Þetta er íslenska: það er gott að vera hér á Íslandi, ég á þrjá bræður og tvær systur.',
  'Això és català: l’avió, la llengua, la qüestió, el raïm, el camí i el pingüí.',
  'Hôm nay là ngày hoàn thành, toàn xã có nhà, hoá ra khoá là quá khó, thì nghỉ.',
  'Hoàn toàn là quá trình có thành quả, không thì xoá; trí là công, và nhà là nhà',
  'Copyright © 2027 · ACME® · 5 µm × 3 µm ± ½ ¶ 2 § 7 · «x» ÷ 2 · 20 °C, m², £5, ¥7, ¬p',
  'THE QUICK BROWN FOX, UBND, a man can do an hour on a sea; no accents at all.',
]

test.each(FOREIGN)('no legacy encoding is seen in “%s”, nor in any part of it', (text) => {
  const words = text.split(' ')
  const parts = words.flatMap((_, from) => words.slice(from).map((_, to) => words.slice(from, from + to + 1).join(' ')))
  expect(parts).toContain(text)
  expect(parts.filter((part) => guessLegacy(part) !== null)).toEqual([])
})

test('no legacy encoding is seen in any sequence of such sentences', () => {
  const sentences = fc.array(fc.constantFrom(...FOREIGN), { minLength: 1, maxLength: 5 })
  fc.assert(fc.property(sentences, (chosen) => guessLegacy(chosen.join('\n')) === null))
})

test.each(['®¶ng', 'Ñaûng boä', '®¶ng bé', 'Loïc est laïc', ''])('of “%s” alone nothing is claimed', (text) => {
  expect(guessLegacy(text)).toBe(null)
})

test.each([
  [
    'most words are of another language',
    'The words H¹nh, ViÖt and nghÜa are all there is left of what they had typed.',
  ],
  [
    'most words are of another language',
    'A cat sat at H¹nh, a rat ran to ViÖt, a mop met nghÜa, a pet got it; a map lit up.',
  ],
  ['many accented words are no codes', 'H¹nh, ViÖt, nghÜa: ba, hai, la, an, ta, xa, qua crème, façade.'],
  ['there are letters of Unicode', 'Céng hßa x· héi chñ nghÜa ViÖt Nam. Đảng bộ xã.'],
])('where %s, nothing is claimed of “%s”', (_, text) => {
  expect(guessLegacy(text)).toBe(null)
})

test.each([
  ['QuyÕt ®Þnh vµ kÕt luËn cña UBND, HVCT, TTXVN, MTTQ, LHPN, TNCS', 'tcvn3'],
  ['Toµn x·, khoa, hoa, loa, khoan, xoay, khoe: to¸n, hoµ', 'tcvn3'],
  ['Caùc baùo caùo: raát saùng', 'vni'],
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni'],
  ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'tcvn3'],
  ['B¸o c¸o tµi chÝnh quý II n¨m 2026', 'tcvn3'],
] as const)('“%s” is seen to be %s', (text, encoding) => {
  expect(guessLegacy(text)).toBe(encoding)
})
