import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { Validator } from '@seriousme/openapi-schema-validator';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite } from './visit.ts';

const dist = process.env['DIST_DIR'] ?? 'dist';
const { origin, visit, leave } = openSite();

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly schema: { readonly enum: string[] } }[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { schema?: Schema }>> } };
}

interface Document {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const document = JSON.parse(readFileSync(join(dist, 'data/openapi.json'), 'utf8')) as Document;
const [{ url: site }] = document.servers;
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

/** Every address of an operation, with the values that its parameters may have. */
function addressesOf({ path, parameters = [] }: (typeof operations)[number]): string[] {
  return parameters.reduce(
    (paths, { name, schema }) =>
      paths.flatMap((each) => schema.enum.map((value) => each.replace(`{${name}}`, value))),
    [path],
  );
}

/** The columns of a released table, as its release says. */
function releasedFieldsOf(folder: string, table: string): string[] | undefined {
  const { tables } = JSON.parse(readFileSync(join(dist, folder, 'release.json'), 'utf8')) as {
    tables: { name: string; columns: { name: string }[] }[];
  };
  return tables.find(({ name }) => name === table)?.columns.map(({ name }) => name);
}

/** The fields of the rows that a chart or a table has by the description. */
function rowFieldsOf(address: string): string[] | undefined {
  const released = /^(\/data\/releases\/[^/]+)\/([\w-]+)\.csv$/.exec(address);
  if (released) return releasedFieldsOf(released[1] ?? '', released[2] ?? '');
  const [, folder, name] = /^\/(data|charts)\/([\w-]+)\.\w+$/.exec(address) ?? [];
  const schema = document.components.schemas[`${folder === 'data' ? 'row' : 'chart'}-${name ?? ''}`];
  return schema?.properties && Object.keys(schema.properties);
}

describe('/data/openapi.json', () => {
  it('is OpenAPI 3.1 by an independent validator', async () => {
    expect(
      await new Validator().validate(readFileSync(join(dist, 'data/openapi.json'), 'utf8')),
    ).toMatchObject({
      valid: true,
    });
  });

  it('lists addresses that exist, with the type that a server gives them', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const [type = ''] = Object.keys(operation.responses[200].content);
      for (const address of addressesOf(operation)) {
        const { status, headers } = await fetch(origin() + address, { method: 'HEAD' });
        const given = headers.get('content-type')?.split(';')[0];
        if (status !== 200 || given !== type) wrong.push(`${address}: ${status} ${given ?? ''}, not ${type}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lists every file of data, charts and frames that the site has', () => {
    const listed = new Set(operations.flatMap(addressesOf));
    const files = ['data', 'charts', 'oembed'].flatMap((folder) =>
      readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
        // Packed forms are no files of their own: a host sends them in the place of these.
        .filter((entry) => entry.isFile() && !/^index\.html|\.(?:gz|br)$/.test(entry.name))
        .map(({ parentPath, name }) => `/${join(parentPath, name).slice(dist.length).replace(/^\//, '')}`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !listed.has(file))).toEqual([]);
  });

  it('gives the header of every CSV file', () => {
    const addresses = operations.flatMap(addressesOf).filter((address) => address.endsWith('.csv'));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const [header] = Papa.parse<string[]>(readFileSync(join(dist, address), 'utf8'), { preview: 1 }).data;
      expect({ address, header }).toEqual({ address, header: rowFieldsOf(address) });
    }
  });

  it('gives the fields of every row of JSON, and of a chart beside its rows', () => {
    const fieldsOf = (rows: readonly object[]) =>
      [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
    const chart = operations.find(({ path }) => path === '/charts/{slug}.json')?.responses[200].content;
    const chartFields = Object.keys(chart?.['application/json']?.schema?.properties ?? {});
    const addresses = operations
      .flatMap(addressesOf)
      .filter((address) => address.endsWith('.json') && rowFieldsOf(address));
    for (const address of addresses) {
      const content = JSON.parse(readFileSync(join(dist, address), 'utf8')) as
        readonly object[] | { readonly rows: readonly object[] };
      const rows = 'rows' in content ? content.rows : content;
      if ('rows' in content) expect(Object.keys(content)).toEqual(chartFields);
      if (rows.length > 0)
        expect({ address, fields: fieldsOf(rows) }).toEqual({
          address,
          fields: rowFieldsOf(address)?.sort(),
        });
    }
    expect(addresses.length).toBeGreaterThan(0);
  });

  it('gives the columns of every Parquet file', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const addresses = operations.flatMap(addressesOf).filter((address) => address.endsWith('.parquet'));
    for (const address of addresses) {
      const reader = await connection.runAndReadAll(`DESCRIBE FROM '${join(dist, address)}'`);
      const columns = reader.getRowObjects().map((row) => row['column_name']);
      expect({ address, columns }).toEqual({ address, columns: rowFieldsOf(address) });
    }
    expect(addresses.length).toBeGreaterThan(0);
  });
});

describe('the snippets', () => {
  const observations = JSON.parse(
    readFileSync(join(dist, 'data/observations.json'), 'utf8'),
  ) as readonly Record<string, unknown>[];
  const admissions = observations.filter(
    (row) =>
      row['indicator_id'] === 'admissions' && row['status'] === 'result' && row['qualifier'] === 'exact',
  );
  const expected = `${observations.length} ${admissions.length}`;

  /** A snippet as the page shows it, loading from the server of the test. */
  async function snippet(program: string, folder = origin()): Promise<string> {
    const { page } = await visit('/en/data/api/', { javaScriptEnabled: false });
    const code = (await page.locator(`#snippet-${program}`).textContent()) ?? '';
    await leave(page);
    expect(code).toContain(`${site}/data/observations.`);
    return code.replaceAll(site, folder);
  }

  /** Runs a program beside the server of this process, which has to go on answering. */
  async function run(program: string, ...parameters: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(program, parameters);
    return stdout.trim();
  }

  it('find admissions that are points', () => {
    expect(admissions.length).toBeGreaterThan(0);
  });

  it('runs in JavaScript', async () => {
    expect(await run(process.execPath, '--input-type=module', '-e', await snippet('javascript'))).toBe(
      expected,
    );
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  it(
    python ? 'runs in Python' : 'names columns of the table in Python, which this machine cannot run',
    async () => {
      const code = await snippet('python');
      const columns = [...code.matchAll(/row\["(\w+)"\]/g)].map(([, name]) => name);
      expect(columns).toEqual(['indicator_id', 'status', 'qualifier']);
      if (python) expect(await run('python3', '-c', code)).toBe(expected);
    },
  );

  it('runs in DuckDB, on the file that the address leads to', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(await snippet('duckdb', dist));
    expect(reader.getRowObjects().map((row) => Object.values(row).join(' '))).toEqual([expected]);
  });

  it.each(['r', 'excel'])('names only columns of the file for %s', async (program) => {
    const code = await snippet(program);
    const names = code.match(/\b(?:[a-z]+_)+[a-z]+\b|(?<=\[)[a-z]+(?=\] =)|(?<=\{")\w+(?=", type)/g) ?? [];
    const columns = rowFieldsOf('/data/observations.csv') ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !columns.includes(name))).toEqual([]);
  });
});

// Long pages: a look at each in one width and theme takes as long as two looks at others.
it.each([
  ['/du-lieu/api/', 320, 'light'],
  ['/en/data/api/', 1280, 'dark'],
  ['/du-lieu/so-ma/', 320, 'dark'],
  ['/en/data/codebook/', 1280, 'light'],
] as const)(
  '%s is sound at %i px in %s with all details open',
  { timeout: 150_000 },
  async (path, width, colorScheme) => {
    const { page, faults } = await visit(path, { viewport: { width, height: 900 }, colorScheme });
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    const overflow = await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth);
    expect({ overflow, faults, violations: await axeViolations(page) }).toEqual({
      overflow: 0,
      faults: [],
      violations: [],
    });
    await leave(page);
  },
);

describe('without JavaScript', () => {
  it('the data page leads to the table in the codebook, and keeps its old anchors', async () => {
    const { page } = await visit('/du-lieu/#observations', { javaScriptEnabled: false });
    await page.locator('tr:target th a').click();
    expect(page.url()).toBe(`${origin()}/du-lieu/so-ma/#observations`);
    expect(await page.locator('h3:target').textContent()).toContain('observations');
    await leave(page);
  });

  it('a column of the API page leads to its row in the codebook', async () => {
    const { page } = await visit('/en/data/api/', { javaScriptEnabled: false });
    await page.locator('dt#api-observations + dd summary').click();
    await page
      .locator('dt#api-observations + dd')
      .getByRole('link', { name: 'qualifier', exact: true })
      .click();
    expect(page.url()).toBe(`${origin()}/en/data/codebook/#observations.qualifier`);
    expect(await page.locator('tr:target').textContent()).toContain('over');
    await leave(page);
  });

  it('a chart offers its data and its images, each with a name of its own', async () => {
    const { page } = await visit('/en/charts/attainment-pace/', { javaScriptEnabled: false });
    const links = page.locator('.chart-files a');
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
    expect(names.length).toBe(13);
    expect(new Set(names).size).toBe(names.length);
    await leave(page);
  });
});
