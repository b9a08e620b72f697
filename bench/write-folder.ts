// A data folder of generated observations: `node bench/write-folder.ts FOLDER COUNT`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eachDataFile } from './generate.ts';

const [folder = '', count = '1000'] = process.argv.slice(2);
for (const { path, bytes } of eachDataFile(Number(count))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes ?? '');
}
