import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { furnish, viewsOf } from '../../tools/screenshots/practice-house.ts'
import { chromiumForTests, expectNoSidewaysScroll, type ServedProduct, servedProduct } from './support.ts'

/** What holds for each view, whatever it shows. */

let product: ServedProduct
let views: ReturnType<typeof viewsOf>
beforeAll(async () => {
  product = await servedProduct()
  views = viewsOf(await furnish(product.roleplay))
})
afterAll(() => product.close())
const { open } = chromiumForTests()

test('every view fits the smallest phone, and every control of it is reached and seen with the Tab key alone', async () => {
  const page = await open('about:blank', { expected: /404/ })

  const missed: string[] = []
  for (const [name, path] of views) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(product.url + path, { waitUntil: 'networkidle' })
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1280, height: 900 })
    const { controls, faults } = await walkByTab(page)
    expect(controls, name).toBeGreaterThan(3)
    missed.push(...faults.map((fault) => `${name}: ${fault}`))
  }

  expect(missed).toEqual([])
})

interface Walk {
  readonly controlsOf: () => Element[]
  readonly reached: Set<Element>
  readonly unseen: Set<Element>
}

/** @returns how many controls there are, and those that the Tab key did not lead to or whose focus nobody sees */
async function walkByTab(page: Page): Promise<{ controls: number; faults: string[] }> {
  await page.evaluate(() => {
    const walk: Walk = { controlsOf, reached: new Set(), unseen: new Set() }
    Object.assign(window, { walk })
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      walk.reached.add(target)
      const { outlineStyle, outlineWidth } = getComputedStyle(target)
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0) walk.unseen.add(target)
    })
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()

    function controlsOf(): Element[] {
      const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
      return [...all].filter(
        (one) =>
          one.checkVisibility() &&
          !one.matches(':disabled, [tabindex="-1"]') &&
          !(one instanceof HTMLInputElement && one.type === 'radio' && one !== stopOf(one)),
      )
    }

    /** The one of a group of radio buttons that the Tab key leads to. */
    function stopOf({ name }: HTMLInputElement): Element | undefined {
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
        (one) => one.name === name,
      )
      return group.find(({ checked }) => checked) ?? group[0]
    }
  })
  let left = await walked(page)
  // Twice around, as a view may still have grown when the walk began, and it begins wherever the view put the focus.
  for (let pressed = 0; left.missed.length > 0 && pressed < 2 * left.controls + 5; left = await walked(page))
    for (const _missed of left.missed) {
      await page.keyboard.press('Tab')
      pressed++
    }
  return { controls: left.controls, faults: [...left.missed, ...left.unseen] }
}

/** @returns how far the walk has come among the controls that there are by now */
function walked(page: Page): Promise<{ controls: number; missed: string[]; unseen: string[] }> {
  return page.evaluate(() => {
    const { walk } = window as unknown as { walk: Walk }
    const named = (one: Element) => one.outerHTML.slice(0, 160)
    const controls = walk.controlsOf()
    return {
      controls: controls.length,
      missed: controls.filter((one) => !walk.reached.has(one)).map((one) => `not reached: ${named(one)}`),
      unseen: [...walk.unseen].map((one) => `focus not seen: ${named(one)}`),
    }
  })
}
