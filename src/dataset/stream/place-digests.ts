import { sha256OfText, type openHash } from '../model/fingerprint.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { TABLES, type Observation } from '../model/tables.ts';
import { standingsTable } from '../prove/standings.ts';
import type { CheckedFolder } from './check-by-file.ts';
import { plainTables, rowsOfReport } from './folder-tables.ts';
import { placeClusters } from './place-clusters.ts';

/**
 * A fingerprint for each place that has observations: of these, of those of places that must be derived with it
 * (`placeClusters`), and of what stands behind their reports. As long as the other tables are the same, nothing that is derived
 * of a place changes unless this does.
 */
export type PlaceDigests = ReadonlyMap<string, string>;

/** Fingerprints the observations of a folder that was checked file by file. */
export function digestPlaces(folder: CheckedFolder, open: typeof openHash): PlaceDigests {
  const { observations: store } = folder;
  const textOf = rowTexts(store);
  const reports = store.column('report_id');
  const places = store.column('place_id');
  const standings = standingsOf(folder);
  const standingOf = reports.values.map((report) => standings.get(report) ?? '');
  const digests = new Map<string, string>();
  for (const indexes of placeClusters(store)) {
    const texts = indexes.map(
      (index) => `${store.idAt(index)},${textOf(index)},${standingOf[reports.codeAt(index)] ?? ''}`,
    );
    const digest = sha256OfText([texts.join('\n')], open);
    for (const index of indexes) digests.set(places.at(index), digest);
  }
  return digests;
}

/** What stands behind the figures of each report. */
function standingsOf(folder: CheckedFolder): ReadonlyMap<unknown, string> {
  const { rows } = standingsTable(plainTables(folder), (report) => rowsOfReport(report, folder.observations));
  return new Map(rows.map((row) => [row['report_id'], String(row['standing'])]));
}

const NAMES = Object.keys(TABLES.observations.columns).filter((name) => name !== 'observation_id') as Exclude<
  keyof Observation,
  'observation_id'
>[];

/** The cells of an observation besides its id, as JSON. */
function rowTexts(store: ObservationStore): (index: number) => string {
  const columns = NAMES.map((name) => {
    const column = store.column(name);
    return { column, texts: column.values.map((value) => JSON.stringify(value)) };
  });
  return (index) => columns.map(({ column, texts }) => texts[column.codeAt(index)]).join(',');
}
