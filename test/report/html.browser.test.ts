import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/index.js'
import { findChromium, launch } from '../support/browser.js'
import { cell, docx, p, r, row, table } from '../support/docx.js'
import { pageFor } from '../support/page.js'
import { finding, fullFinding, HOSTILE } from '../support/report.js'

const found = findChromium()
// On a machine without Chromium there is nothing to look with; where changes are accepted its absence is a fault.
const isMissing = found === null && !process.env.CI

const BAD = new Uint8Array(
  readFileSync(new URL('../../fixtures/nghi-quyet-nam/thieu-ktgs-va-thuc-hien.docx', import.meta.url)),
)
const at = (line: number, some: Partial<Finding> = {}) => finding({ place: { line, column: 1 }, ...some })
/** About a cell of the letterhead, a heading, two of one paragraph, a gap, the document. */
const FINDINGS = [
  finding({ severity: 'info', message: 'Về cả văn bản.' }),
  at(2, { severity: 'hint', actual: 'CHI BỘ' }),
  at(17, { actual: 'I.', related: [{ place: { line: 29, column: 1 }, message: 'Mục trước' }] }),
  at(19, { severity: 'warn', actual: 'Năm 2026', hint: 'Viết lại. '.repeat(30) }),
  at(19, { severity: 'error', actual: 'Năm 2026' }),
  { ...fullFinding, place: { line: 29, column: 1, section: 'II' } },
  at(40, { severity: 'warn' }),
]

describe.skipIf(isMissing)('the HTML report in Chromium', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  let browser: Browser

  beforeAll(async () => {
    if (found === null) throw new Error('Chromium is not installed')
    browser = await launch(found)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the report of a document from disk; `heard` is all that the browser complained of or asked for. */
  async function open(
    data: Uint8Array | string,
    findings: Finding[],
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; heard: string[] }> {
    const file = join(folder, `${Math.random().toString(36).slice(2)}.html`)
    const { html } = await pageFor(data, findings)
    writeFileSync(file, html)
    // A click while the page still glides to a finding would miss its button.
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
      const url = request.url()
      if (url !== pathToFileURL(file).href && !url.startsWith('data:')) heard.push(`request: ${url}`)
    })
    await page.goto(pathToFileURL(file).href)
    return { page, heard }
  }

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
  const visible = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).map(({ id }) => id))
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('it opens without a complaint and asks for nothing', async () => {
    const { page, heard } = await open(BAD, FINDINGS)
    expect(await page.title()).toBe('Báo cáo kiểm tra văn bản')
    expect((await visible(page, '.card')).length).toBe(FINDINGS.length)
    expect(heard).toEqual([])
  })

  test('N and P, and the buttons, move the focus from finding to finding, around the end', async () => {
    const { page } = await open(BAD, FINDINGS)
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('d1-f1')
    await page.keyboard.press('n')
    await page.keyboard.press('N')
    expect(await focused(page)).toBe('d1-f3')
    await page.keyboard.press('p')
    expect(await focused(page)).toBe('d1-f2')
    await page.getByRole('button', { name: 'Vấn đề sau' }).click()
    expect(await focused(page)).toBe('d1-f3')
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Vấn đề trước' }).click()
    expect(await focused(page)).toBe(`d1-f${FINDINGS.length}`)
    expect(await page.locator(':focus').evaluate((card) => card.getBoundingClientRect().top)).toBeGreaterThan(0)
  })

  test('the letters can be switched off', async () => {
    const { page } = await open(BAD, FINDINGS)
    await page.getByLabel('Dùng phím N và P').uncheck()
    await page.keyboard.press('n')
    expect(await focused(page)).not.toBe('d1-f1')
  })

  test('the filter hides cards, list, marks and gaps of a severity, and says how many are left', async () => {
    const { page } = await open(BAD, FINDINGS)
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('Đang hiện 7 trên 7 vấn đề')
    await page.getByLabel('Lỗi (2)').uncheck()
    await page.getByLabel('Cảnh báo (3)').uncheck()
    expect(await visible(page, '.card')).toEqual(['d1-f1', 'd1-f2'])
    expect((await visible(page, 'nav li')).length).toBe(2)
    expect((await visible(page, '.pin')).length).toBe(1)
    expect((await visible(page, '.gap')).length).toBe(0)
    expect(await status.textContent()).toBe('Đang hiện 2 trên 7 vấn đề')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('d1-f1')
    await page.getByLabel('Thông tin (1)').uncheck()
    await page.getByLabel('Gợi ý (1)').uncheck()
    expect(await page.getByRole('button', { name: 'Vấn đề sau' }).isDisabled()).toBe(true)
    await page.getByLabel('Lỗi (2)').check()
    // The paragraph with a warning and an error now bears the colour of what is shown.
    expect(await page.locator('p[data-mark=error]').count()).toBe(2)
    expect(await page.locator('p[data-mark=warn]').count()).toBe(0)
  })

  test('the first stop of the keyboard leads past the head, and is seen', async () => {
    const { page } = await open(BAD, FINDINGS)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.textContent()).toBe('Chuyển đến nội dung chính')
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('main')
  })

  test('every control has a name, every landmark of a kind a name of its own, and headings skip no level', async () => {
    const { page } = await open(BAD, FINDINGS)
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input')]
        .filter((node) => {
          const label = node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : node.textContent
          return !(node.getAttribute('aria-label') ?? label ?? '').trim()
        })
        .map((node) => node.outerHTML),
    )
    expect(unnamed).toEqual([])
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((nodes) => nodes.map((node) => Number(node.tagName[1])))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    for (const landmark of ['banner', 'main', 'contentinfo', 'navigation'] as const)
      expect(await page.getByRole(landmark).count(), landmark).toBe(1)
    expect(await page.getByRole('article').count()).toBe(FINDINGS.length)
    expect(await page.getByRole('article', { name: /LỖI Thiếu mục/u }).count()).toBe(2)
    const targets = await page
      .locator('.pin, button, .filter')
      .evaluateAll((nodes) =>
        nodes.map((node) => Math.min(node.getBoundingClientRect().width, node.getBoundingClientRect().height)),
      )
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24)
  })

  test('on a wide screen the cards stand in the margin, beside what they speak of, and none covers another', async () => {
    const { page } = await open(BAD, FINDINGS)
    const boxes = await page.locator('.paper .card').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect()
        return { left, right, top, bottom, sheet: node.closest('.paper')?.getBoundingClientRect().right ?? 0 }
      }),
    )
    expect(boxes.length).toBe(6)
    for (const { left, right, sheet } of boxes) {
      expect(left).toBeGreaterThanOrEqual(sheet)
      expect(right).toBeLessThanOrEqual(1280)
    }
    for (const [index, { top }] of boxes.entries()) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0)
    const marked = await page.locator('p[data-mark=error]').first().boundingBox()
    expect(Math.abs((boxes[1]?.top ?? 0) - (marked?.y ?? 0))).toBeLessThan(250)
  })

  test.for([390, 320, 768, 1280])('at %i points nothing reaches out of the page', async (width) => {
    const { page } = await open(BAD, FINDINGS, { viewport: { width, height: 800 } })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test('on a phone a card stands within the page, next to its paragraph', async () => {
    const { page } = await open(BAD, FINDINGS, { viewport: { width: 390, height: 800 } })
    const card = await page.locator('#d1-f3').boundingBox()
    const paragraph = await page.locator('#d1-p17').boundingBox()
    if (!card || !paragraph) throw new Error('not shown')
    expect(card.x + card.width).toBeLessThanOrEqual(390)
    expect(paragraph.y - (card.y + card.height)).toBeLessThan(30)
    expect(paragraph.y).toBeGreaterThan(card.y)
  })

  test('without scripts everything is shown, but for the controls', async () => {
    const { page } = await open(BAD, FINDINGS, { javaScriptEnabled: false })
    expect(await page.locator('.card:visible').count()).toBe(FINDINGS.length)
    expect(await page.locator('.tools').isVisible()).toBe(false)
  })

  test('in print there are paper and findings and no controls, on A4', async () => {
    const { page } = await open(BAD, FINDINGS)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.locator('.skip').isVisible()).toBe(false)
    expect(await page.locator('.card:visible').count()).toBe(FINDINGS.length)
    expect(await page.locator('#d1-f3').evaluate((card) => getComputedStyle(card).breakInside)).toBe('avoid')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map((found) =>
      found.slice(1).map(Number),
    )
    expect(sizes.length).toBeGreaterThan(1)
    for (const [width = 0, height = 0] of sizes) {
      expect(width).toBeCloseTo(595, -1)
      expect(height).toBeCloseTo(842, -1)
    }
  })

  test('a document without findings has its paper, and neither list nor controls', async () => {
    const { page, heard } = await open(BAD, [])
    expect(await page.getByText('Không có vấn đề nào.', { exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('.paper').isVisible()).toBe(true)
    expect(heard).toEqual([])
  })

  test('it is dark where the reader wants it dark, and still where motion is unwanted', async () => {
    const { page } = await open(BAD, FINDINGS, { colorScheme: 'dark', reducedMotion: 'reduce' })
    const style = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.documentElement).scrollBehavior,
    ])
    expect(style).toEqual(['rgb(18, 21, 26)', 'auto'])
  })

  test('nothing that a hostile document or name holds is run or fetched, or breaks the page', async () => {
    const markup = '</script><script>alert(1)</script><img src="https://vi.example/x.png" onerror="alert(2)"><!--'
    const hostile = [...HOSTILE, markup, `"><svg onload=alert(3)>`, 'x'.repeat(3000)]
    const findings = hostile.map((text) => at(1, { message: text, hint: text, rule: text }))
    const { page, heard } = await open([...hostile, '[a](javascript:alert(4))'].join('\n\n'), findings, {
      viewport: { width: 390, height: 800 },
    })
    expect(await page.locator('.card:visible').count()).toBe(hostile.length)
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('d1-f1')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(heard).toEqual([])
  })

  test('a table too wide for a phone is folded into it', async () => {
    const cells = Array.from({ length: 7 }, (_, index) => cell(p(r(`Nội dung cột ${index}`))))
    const data = docx(table('', row(...cells), row(...cells), row(...cells)))
    const { page } = await open(data, [at(3, { actual: 'x' })], { viewport: { width: 390, height: 800 } })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
