import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change: the other rules look at the same page twice. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What passes is not listed element by element: on a page of long tables that would take most of the time. */
const ONLY_VIOLATIONS = { resultTypes: ['violations' as const] };

/** Every violation of WCAG 2.2 AA and of axe's best practices on a page as it stands, as one line each. */
export function axeViolations(page: Page): Promise<string[]> {
  // The rule on the size of targets is off by default.
  return run(
    new AxeBuilder({ page }).options({
      ...ONLY_VIOLATIONS,
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true } },
    }),
  );
}

/** The violations of the rules that depend on the theme. */
export function axeColourViolations(page: Page): Promise<string[]> {
  return run(new AxeBuilder({ page }).options({ ...ONLY_VIOLATIONS, runOnly: OF_COLOURS }));
}

async function run(builder: AxeBuilder): Promise<string[]> {
  // In one go within the page, which has no frame to be asked apart: else every element travels to and fro.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
