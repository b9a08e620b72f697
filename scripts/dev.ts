import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { rememberFiles } from '../src/dataset/parse/remember.ts';
import { dataPreview } from './dev/data-preview.ts';
import { startPreview } from './dev/preview.ts';
import { readLanguage } from './language.ts';
import { loadValidData } from './load.ts';
import { readSettings } from './settings.ts';

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, lang: { type: 'string' } },
});
const language = readLanguage(options.lang);
const settings = readSettings();
const root = resolve(process.env['BUILD_DIR'] ?? '.');
const parse = rememberFiles();
const preview = await startPreview(loadValidData(settings.dataDir, parse).dataset, root, settings);
await dev({
  server: { port: Number(options.port) },
  vite: { plugins: [dataPreview(settings.dataDir, { root, preview, parse, language })] },
});
