import { LANGUAGES } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';
import { codedColumns, codeNameColumn } from '../labels/code-names.ts';
import { joinsOf } from '../labels/joined.ts';
import { LISTS } from '../labels/listed.ts';
import type { Publication } from '../publication.ts';
import { quoteName } from './sql.ts';

/**
 * Views for the common joins: `<table>_labelled`, a table with its added columns, and `<table>_<list>`, one row an
 * observation that a row of the table lists.
 */
export function viewsOf({ tables, labelled }: Publication): string[] {
  const labelledViews = tables.flatMap(({ table }, index) => {
    const wide = labelled[index]?.table;
    return wide && wide !== table ? [labelledView(table, wide)] : [];
  });
  return [...labelledViews, ...tables.flatMap(({ table }) => listViews(table))];
}

function labelledView(table: Table, wide: Table): string {
  const joins = joinsOf(table).map((join, index) => ({ ...join, alias: `joined_${String(index)}` }));
  const added = Object.keys(wide.columns).filter((name) => !(name in table.columns));
  const nameOfCode = new Map(
    codedColumns(wide).flatMap(([coded]) =>
      LANGUAGES.map((language) => [codeNameColumn(coded, language), { coded, language }] as const),
    ),
  );
  const sourceOf = (name: string): string => {
    const join = joins.find(({ columns }) => name in columns);
    if (join) return `${join.alias}.${quoteName(join.columns[name] ?? name)}`;
    const codeName = nameOfCode.get(name);
    if (!codeName) return name in table.columns ? `own.${quoteName(name)}` : valueOf(name, table);
    const { coded, language } = codeName;
    return `(SELECT title_${language} FROM codebook WHERE table_name = '${table.name}' AND column_name = '${coded}' AND code = ${sourceOf(coded)})`;
  };
  const lookups = joins.map(
    ({ alias, from, key, on }) =>
      `LEFT JOIN ${quoteName(from)} AS ${alias} ON ${alias}.${quoteName(key)} = own.${quoteName(on)}`,
  );
  return [
    `CREATE VIEW ${quoteName(`${table.name}_labelled`)} AS SELECT own.*`,
    ...added.map((name) => `  , ${sourceOf(name)} AS ${quoteName(name)}`),
    `FROM ${quoteName(table.name)} AS own`,
    ...lookups,
  ].join('\n');
}

/** What is added otherwise than by a join or as the name of a code: what the listed observations have. */
function valueOf(name: string, table: Table): string {
  const list = LISTS.find((each) => each in table.columns) ?? '';
  const listed = `${idsOf(`own.${quoteName(list)}`)} AS id JOIN observations AS o ON o.observation_id = id.value`;
  const reports = `(SELECT o.report_id, min(id.key) AS place FROM ${listed} GROUP BY o.report_id) AS r`;
  const values: Readonly<Record<string, string>> = {
    printed_forms: `(SELECT group_concat(o.as_printed, '; ' ORDER BY id.key) FROM ${listed})`,
    report_ids: `(SELECT group_concat(r.report_id, ' ' ORDER BY r.place) FROM ${reports})`,
    report_urls: `(SELECT group_concat(reports.url, ' ' ORDER BY r.place) FROM ${reports} JOIN reports USING (report_id))`,
  };
  const value = values[name];
  if (value === undefined) throw new RangeError(`no way to add ${name} to ${table.name} in SQL`);
  return value;
}

/** A list of ids as a table with `key`, its place, and `value`, the id. */
function idsOf(list: string): string {
  return `json_each('["' || replace(${list}, ' ', '","') || '"]')`;
}

function listViews(table: Table): string[] {
  return LISTS.filter((list) => list in table.columns).map((list) =>
    [
      `CREATE VIEW ${quoteName(`${table.name}_${list}`)} AS`,
      `SELECT ${table.key.map((name) => `own.${quoteName(name)}`).join(', ')}, id.value AS observation_id`,
      `FROM ${quoteName(table.name)} AS own, ${idsOf(`own.${quoteName(list)}`)} AS id`,
    ].join('\n'),
  );
}
