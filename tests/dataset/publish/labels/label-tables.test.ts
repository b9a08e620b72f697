import { describe, expect, it } from 'vitest';
import { publishedOf } from '../../../downloads/publish.ts';

const { publication } = await publishedOf('tests/fixtures/hard-rows', []);
const pairs = publication.tables.map((own, index) => ({ own, wide: publication.labelled[index] }));

describe('labelTables', () => {
  it.each(pairs.map((pair) => [pair.own.table.name, pair] as const))(
    '%s keeps its own columns first and its cells as they are',
    (_name, { own, wide }) => {
      const names = Object.keys(own.table.columns);
      expect(Object.keys(wide?.table.columns ?? {}).slice(0, names.length)).toEqual(names);
      const cut = wide?.rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
      expect(cut).toEqual(
        own.rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
      );
    },
  );

  it('adds names in both languages, unit, level, report, address, standing, bounds and verdict to observations', () => {
    const observations = publication.labelled.find(({ table }) => table.name === 'observations');
    expect(Object.keys(observations?.table.columns ?? {})).toEqual(
      expect.arrayContaining([
        'place_name_vi', 'place_name_en', 'place_level', 'indicator_name_vi', 'indicator_name_en', 'unit',
        'group_name_vi', 'group_name_en', 'report_title', 'publisher', 'url', 'published_on', 'standing', 'fact_id',
        'reading_low', 'reading_high', 'logical_low', 'logical_high', 'verdict',
      ]),
    ); // prettier-ignore
  });

  it('adds printed forms, reports and addresses to what rests on several observations', () => {
    const wide = publication.labelled.filter(({ table }) => 'report_ids' in table.columns);
    expect(wide.map(({ table }) => table.name)).toEqual(['facts', 'measures', 'sums', 'implied']);
    const facts = wide[0]?.rows.filter((row) => row['report_ids'] === null || row['printed_forms'] === null);
    expect(facts).toEqual([]);
  });

  it('names the code of every cell in both languages, wherever a column has codes', () => {
    const observations = publication.labelled.find(({ table }) => table.name === 'observations');
    expect(observations?.rows[0]).toMatchObject({
      status: 'result',
      status_name_vi: 'kết quả',
      status_name_en: 'result',
      unit: 'people',
      unit_name_en: 'people',
    });
    for (const { table, rows } of publication.labelled.filter((each) => each.table.name !== 'codebook')) {
      for (const [name, { codes }] of Object.entries(table.columns)) {
        if (!codes || name.endsWith('_end')) continue;
        const nameless = rows.filter(
          (row) => (row[name] ?? null) !== null && !(row[`${name}_name_vi`] && row[`${name}_name_en`]),
        );
        expect([table.name, name, nameless.length]).toEqual([table.name, name, 0]);
      }
    }
  });

  it('says which place, indicator or report an added column is of, in both languages', () => {
    const { columns = {} } =
      publication.labelled.find(({ table }) => table.name === 'observations')?.table ?? {};
    expect(columns['place_name_vi']?.description).toEqual({
      vi: 'Nơi: Tên đầy đủ có loại đơn vị.',
      en: 'Places: Full name with the word for its type.',
    });
  });
});
