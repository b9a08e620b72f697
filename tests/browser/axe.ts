import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change: the other rules look at the same page twice. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What passes is not listed element by element: on a page of long tables that would take most of the time. */
const ONLY_VIOLATIONS: RunOptions = { resultTypes: ['violations'] };

/** The rule on the size of targets is off by default. */
const ALL_BUT_COLOURS: RunOptions = {
  ...ONLY_VIOLATIONS,
  runOnly: { type: 'tag', values: TAGS },
  rules: Object.fromEntries([
    ...OF_COLOURS.map((rule) => [rule, { enabled: false }]),
    ['target-size', { enabled: true }],
  ]),
};

/** Marks an element that looks like others beside it. */
const REPEATED = 'data-repeated';

/** How many elements of the same outline are looked at: one for each of two stripes, and one of them again. */
const SAMPLES = 3;

/** Every violation of WCAG 2.2 AA and of axe's best practices on a page as it stands, as one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  return [...(await run(page, ALL_BUT_COLOURS)), ...(await axeColourViolations(page))];
}

/**
 * The violations of the rules that depend on the theme. No element has a style of its own, which the policy forbids: of
 * elements with the same outline of names, classes and states beside one another, as rows of a long table, a few are looked at.
 */
export async function axeColourViolations(page: Page): Promise<string[]> {
  await page.evaluate(markRepeated, { mark: REPEATED, samples: SAMPLES });
  return run(page, { ...ONLY_VIOLATIONS, runOnly: OF_COLOURS }, `[${REPEATED}]`);
}

async function run(page: Page, options: RunOptions, except?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([runOptions, exclude]) => {
      const { axe: engine } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await engine.run(exclude ? { exclude: [exclude] } : document, runOptions);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    [options, except] as const,
  );
}

/** Runs in the page. */
function markRepeated({ mark, samples }: { readonly mark: string; readonly samples: number }): void {
  const outlineOf = (element: Element): string => {
    const names = element.getAttributeNames().filter((name) => /^(aria|data)-/.test(name) && name !== mark);
    const children = Array.from(element.children, outlineOf);
    return `${element.tagName} ${element.getAttribute('class') ?? ''} ${names.join()} (${children.join()})`;
  };
  for (const parent of document.body.querySelectorAll('*')) {
    const seen = new Map<string, number>();
    for (const child of parent.children) {
      const outline = outlineOf(child);
      const count = (seen.get(outline) ?? 0) + 1;
      seen.set(outline, count);
      child.toggleAttribute(mark, count > samples);
    }
  }
}
