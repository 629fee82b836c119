import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DossierReport } from '../../../src/model/index.js'
import { type DossierReportOptions, reportDossier } from '../../../src/report/index.js'
import { findChromium, launch } from '../../support/browser.js'
import { dossierOf, largeDossier, lintedDossier, owed, unitReport } from '../../support/dossier.js'
import { checked, finding, HOSTILE } from '../../support/report.js'

const found = findChromium()
// On a machine without Chromium there is nothing to look with; where changes are accepted its absence is a fault.
const isMissing = found === null && !process.env.CI

const names = { types: {}, tiers: { 'chi-bo-truc-thuoc': 'Chi bộ trực thuộc', 'dang-bo-co-so': 'Đảng bộ cơ sở' } }
const missing = owed({ state: 'missing', files: [] })
const monthly = (received: number) =>
  Array.from({ length: 12 }, (_, month) =>
    owed({
      type: 'nghi-quyet-thang',
      period: `2027-${String(month + 1).padStart(2, '0')}`,
      ...(month < received ? {} : { state: 'missing' as const, files: [] }),
    }),
  )
const SMALL = dossierOf(
  [
    unitReport({ unit: 'CHI BỘ ẤP ĐÔNG', score: 0.7, papers: [owed(), ...monthly(3)] }),
    unitReport({ unit: 'CHI BỘ ẤP AN', score: 0.9, papers: [missing, ...monthly(11)] }),
    unitReport({ unit: 'CHI BỘ ẤP BÌNH', score: 0.8, papers: [owed({ state: 'late', isLate: true }), ...monthly(12)] }),
    unitReport({ unit: 'CHI BỘ ẤP CAO', score: null, papers: [owed(), ...monthly(12)] }),
    unitReport({ unit: 'ĐẢNG BỘ XÃ BÌNH AN', tier: 'dang-bo-co-so', parent: null }),
  ],
  [checked([finding()])],
)

describe.skipIf(isMissing)('the page of a dossier in Chromium', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  let browser: Browser
  let linted: Awaited<ReturnType<typeof lintedDossier>>

  beforeAll(async () => {
    if (found === null) throw new Error('Chromium is not installed')
    browser = await launch(found)
    linted = await lintedDossier()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the report of a dossier from disk; `heard` is all that the browser complained of or asked for. */
  async function open(
    report: DossierReport,
    about: Partial<DossierReportOptions> = { names },
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; heard: string[] }> {
    const file = join(folder, `${Math.random().toString(36).slice(2)}.html`)
    writeFileSync(file, await reportDossier(report, { ...about, format: 'html' }))
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const heard: string[] = []
    page.on('console', (message) => heard.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      heard.push(`dialog: ${dialog.message()}`)
      return dialog.dismiss()
    })
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) heard.push(`request: ${request.url()}`)
    })
    await page.goto(pathToFileURL(file).href)
    return { page, heard }
  }

  const rowsIn = (page: Page) => page.locator('.matrix').first().locator('tbody th:visible').allTextContents()
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('it opens without a complaint and asks for nothing', async () => {
    const { page, heard } = await open(linted.report, linted.about)
    expect(await page.title()).toBe('Hồ sơ văn bản năm 2027')
    expect(await page.locator('.unit').count()).toBe(3)
    expect(heard).toEqual([])
  })

  test('a press on a heading sorts by it, another turns the order round, and the heading says so', async () => {
    const { page } = await open(SMALL)
    const head = page.locator('.matrix').first().getByRole('columnheader', { name: 'Đơn vị', exact: true })
    expect(await head.getAttribute('aria-sort')).toBe(null)
    await head.getByRole('button').click()
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP AN', 'CHI BỘ ẤP BÌNH', 'CHI BỘ ẤP CAO', 'CHI BỘ ẤP ĐÔNG'])
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await head.getByRole('button').press('Enter')
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP ĐÔNG', 'CHI BỘ ẤP CAO', 'CHI BỘ ẤP BÌNH', 'CHI BỘ ẤP AN'])
    expect(await head.getAttribute('aria-sort')).toBe('descending')
  })

  test('papers sort by how grave their state is, scores by number, and the first column restores the order', async () => {
    const { page } = await open(SMALL)
    const press = (name: string) => page.locator('.matrix').first().getByRole('button', { name, exact: true }).click()
    await press('nghi-quyet-nam')
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP AN', 'CHI BỘ ẤP BÌNH', 'CHI BỘ ẤP ĐÔNG', 'CHI BỘ ẤP CAO'])
    await press('nghi-quyet-thang')
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP ĐÔNG', 'CHI BỘ ẤP AN', 'CHI BỘ ẤP BÌNH', 'CHI BỘ ẤP CAO'])
    await press('Điểm (trên 100)')
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP ĐÔNG', 'CHI BỘ ẤP BÌNH', 'CHI BỘ ẤP AN', 'CHI BỘ ẤP CAO'])
    expect(await page.locator('[aria-sort]').count()).toBe(1)
    await press('TT')
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP ĐÔNG', 'CHI BỘ ẤP AN', 'CHI BỘ ẤP BÌNH', 'CHI BỘ ẤP CAO'])
  })

  test('the filter finds units without diacritics, by tier and by state, in the matrix and below', async () => {
    const { page } = await open(SMALL)
    const status = page.getByRole('status')
    const shows = (shown: number) => status.filter({ hasText: `Đang hiện ${shown} trên 5 đơn vị` }).waitFor()
    await shows(5)
    await page.getByLabel('Tìm đơn vị').fill('dong')
    await shows(1)
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP ĐÔNG'])
    expect(await page.locator('.unit:visible').count()).toBe(1)
    expect(await page.locator('.tier:visible').count()).toBe(1)
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await page.getByLabel('Tình trạng').selectOption('Có văn bản muộn')
    await shows(1)
    expect(await rowsIn(page)).toEqual(['CHI BỘ ẤP BÌNH'])
    await page.getByLabel('Tình trạng').selectOption('Không có gì phải nhắc')
    await shows(2)
    await page.locator('.tools').getByLabel('Cấp').selectOption('Đảng bộ cơ sở')
    await shows(1)
    expect(await page.locator('.unit:visible h3').allTextContents()).toEqual(['ĐẢNG BỘ XÃ BÌNH AN'])
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await shows(5)
  })

  test('a cell leads to the papers that it stands for, and a unit back to its row', async () => {
    const { page } = await open(SMALL)
    await page.getByRole('link', { name: '11/12: thiếu 1, đủ 11' }).click()
    const target = page.locator(':target')
    expect(await target.locator('th').textContent()).toBe('nghi-quyet-thang, tháng 1')
    expect(await target.evaluate((row) => row.getBoundingClientRect().top)).toBeLessThan(900)
    await page.locator('#u2').getByRole('link', { name: 'Về ma trận' }).click()
    expect(await page.locator(':target th').textContent()).toBe('CHI BỘ ẤP AN')
  })

  test('a cell leads to its papers far down the page too, whatever motion the reader likes', async () => {
    const { page } = await open(largeDossier(60), { names }, { reducedMotion: 'no-preference' })
    const link = page.locator('.matrix a[href^="#u55-"]').first()
    await link.evaluate((node: HTMLElement) => node.click())
    const tops: number[] = []
    // Twice the same: the page has come to rest.
    while (tops.length < 2 || tops.at(-1) !== tops.at(-2)) {
      await page.waitForTimeout(250)
      tops.push(await page.locator(':target').evaluate((row) => Math.round(row.getBoundingClientRect().top)))
    }
    expect(tops.at(-1)).toBeGreaterThanOrEqual(0)
    expect(tops.at(-1)).toBeLessThan(450)
  })

  test('the unit and the headings of the matrix stay in sight while it is scrolled', async () => {
    const { page } = await open(largeDossier(60), { names }, { viewport: { width: 390, height: 800 } })
    const box = page.locator('.tier .box')
    await box.evaluate((node) => node.scrollTo(300, 400))
    const [frame, head, unit] = await Promise.all([
      box.boundingBox(),
      page.locator('.matrix thead tr:last-child th').nth(4).boundingBox(),
      page.locator('.matrix tbody th').nth(20).boundingBox(),
    ])
    expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 99))).toBeLessThan(3)
    expect(Math.abs((unit?.x ?? 0) - (frame?.x ?? 99))).toBeLessThan(3)
  })

  test('every control has a name, headings skip no level, landmarks stand once, targets are large enough', async () => {
    const { page } = await open(linted.report, linted.about)
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, select, summary, [role=region]')]
        .filter((node) => {
          const labels = node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? node.labels : null
          return !(node.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? node.textContent ?? '').trim()
        })
        .map((node) => node.outerHTML),
    )
    expect(unnamed).toEqual([])
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((node) => Number(node.tagName[1])))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    for (const landmark of ['banner', 'main', 'contentinfo', 'navigation'] as const)
      expect(await page.getByRole(landmark).count(), landmark).toBe(1)
    const targets = await page
      .locator('.matrix td a, button, select, input')
      .evaluateAll((all) =>
        all.map((node) => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height)),
      )
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24)
  })

  test('the first stop of the keyboard leads past the head', async () => {
    const { page } = await open(SMALL)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Chuyển đến nội dung chính')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  test.for([320, 390, 768, 1280])('at %i points nothing reaches out of the page', async (width) => {
    const { page } = await open(linted.report, linted.about, { viewport: { width, height: 800 } })
    for (const details of await page.locator('details').all())
      await details.evaluate((node) => node.setAttribute('open', ''))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test('on a phone the papers of a unit stand one below the other, each column by its name', async () => {
    const { page } = await open(linted.report, linted.about, { viewport: { width: 390, height: 800 } })
    const cell = page.locator('#u1 .papers td:nth-child(3)').first()
    await cell.scrollIntoViewIfNeeded()
    expect(await cell.evaluate((node) => getComputedStyle(node, '::before').content)).toBe('"Hạn: "')
    expect(await cell.evaluate((node) => getComputedStyle(node).display)).toBe('block')
  })

  test('without scripts everything is shown, and nothing that would need one', async () => {
    const { page } = await open(SMALL, { names }, { javaScriptEnabled: false })
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(5)
    expect(await page.locator('.unit:visible').count()).toBe(5)
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  test('it is printed on A4 lying down, with headings on every page, rows uncut, colours kept and no controls', async () => {
    const { page } = await open(largeDossier(60))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.locator('.toc').isVisible()).toBe(false)
    const style = await page.locator('.matrix').evaluate((table) => {
      const of = (selector: string) => getComputedStyle(table.querySelector(selector) ?? table)
      const { width } = table.getBoundingClientRect()
      return {
        head: of('thead').display,
        // Chromium leaves buttons out where it repeats headings.
        button: of('thead button').display,
        row: of('tbody tr').breakInside,
        colour: of('td a').printColorAdjust,
        overflow: getComputedStyle(table.parentElement ?? table).overflow,
        isWithin: width <= document.documentElement.clientWidth,
      }
    })
    expect(style).toEqual({
      head: 'table-header-group',
      button: 'contents',
      row: 'avoid',
      colour: 'exact',
      overflow: 'visible',
      isWithin: true,
    })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map((all) => all.slice(1).map(Number))
    expect(sizes.length).toBeGreaterThan(10)
    for (const [width = 0, height = 0] of sizes) {
      expect(width).toBeCloseTo(842, -1)
      expect(height).toBeCloseTo(595, -1)
    }
  })

  test('it is dark where the reader wants it dark', async () => {
    const { page } = await open(SMALL, { names }, { colorScheme: 'dark' })
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const cell = await page
      .locator('.matrix .s-missing a')
      .first()
      .evaluate((node) => getComputedStyle(node).color)
    expect([ground, cell]).toEqual(['rgb(18, 21, 26)', 'rgb(255, 157, 148)'])
  })

  test('nothing that a hostile name holds is run or fetched, or breaks the page', async () => {
    const markup = '</script><script>alert(1)</script><img src="https://vi.example/x.png" onerror="alert(2)"><!--'
    const units = [...HOSTILE, markup, `"><svg onload=alert(3)>`, 'x'.repeat(3000), 'rất dài '.repeat(60)].map((text) =>
      unitReport({
        unit: text,
        parent: text,
        files: [text],
        papers: [owed({ files: [text], lacks: [text] }), owed({ person: text, state: 'late', files: [text] })],
        findings: [finding({ rule: text, message: text, hint: text, files: [text] })],
        feedback: [{ rule: text, unit: text, kind: 'note', text, file: text }],
      }),
    )
    const report = dossierOf(
      units,
      units.map(({ files: [file = ''] }) => checked([finding({ message: file })], { file })),
    )
    const { page, heard } = await open(report, { names }, { viewport: { width: 390, height: 800 } })
    expect(await page.locator('.unit').count()).toBe(units.length)
    for (const details of await page.locator('details').all())
      await details.evaluate((node) => node.setAttribute('open', ''))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Đơn vị', exact: true }).first().click()
    expect(heard).toEqual([])
  })
})
