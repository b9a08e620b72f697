import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

const dist = process.env['DIST_DIR'] ?? 'dist';

describe('every page of the output', { timeout: 300_000 }, () => {
  it('is valid HTML by the recommended rules', async () => {
    // The ids of observations have a full stop, and so do their addresses.
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'valid-id': ['error', { relaxed: true }] },
    });
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const { results } = await validator.validateMultipleFiles(pages.map((path) => join(dist, path)));
    const faults = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, message, selector }) => `${filePath ?? ''}: ${ruleId}: ${message} ${selector ?? ''}`,
      ),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
