import { parseArgs } from 'node:util';
import { keepAssets } from './assets/keep.ts';
import { readSettings } from './settings.ts';

const { values: options } = parseArgs({
  options: { from: { type: 'string' }, keep: { type: 'string', default: '3' } },
});
if (options.from === undefined || !/^[1-9]\d*$/.test(options.keep)) {
  console.error('Usage: npm run keep-assets -- --from ADDRESS_OF_THE_SITE [--keep DEPLOYMENTS]');
  process.exit(1);
}

/** A site that was never deployed has nothing to keep; any other answer than the file stops the deployment. */
async function fetchFile(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}. Run the deployment again.`);
  return new Uint8Array(await answer.arrayBuffer());
}

const { distDir } = readSettings();
const added = await keepAssets(distDir, { from: options.from, keep: Number(options.keep), fetchFile });
console.log(`${String(added.length)} assets of earlier deployments kept.`);
