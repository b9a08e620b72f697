import { hasErrors } from '../src/dataset/pipeline.ts';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { formatAudit } from './format-audit.ts';
import { loadData } from './load.ts';
import { readSettings } from './settings.ts';

const { dataset, problems } = loadData(readSettings().dataDir);
if (hasErrors(problems)) process.exit(1);
console.log(formatAudit(deriveAll(dataset)));
