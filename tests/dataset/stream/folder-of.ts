import { ObservationStore } from '../../../src/dataset/model/observation-store.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import { TABLES, type TableName } from '../../../src/dataset/model/tables.ts';
import type { CheckedFolder } from '../../../src/dataset/stream/check-by-file.ts';

/** A state of the data as if it had been read from its files; rows of one report stand together. */
export function folderOf(dataset: Dataset): CheckedFolder {
  const observations = new ObservationStore();
  for (const [report, rows] of Map.groupBy(dataset.observations, ({ report_id }) => report_id)) {
    observations.openFile(`observations/${report}.csv`, report);
    for (const [index, row] of rows.entries()) observations.push(row, index + 2);
  }
  const others = (Object.keys(TABLES) as TableName[])
    .filter((name) => name !== 'observations')
    .map((name) => [name, dataset[name].map((row) => ({ row }))]);
  return { observations, others: Object.fromEntries(others) } as unknown as CheckedFolder;
}
