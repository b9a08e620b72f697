import { commitPaths, settle } from '../../../scripts/store/commit.ts';
import { runCommand } from '../../../scripts/command.ts';
import { withLock } from '../../../scripts/store/lock.ts';
import { writeDurably, writeFresh } from '../../../scripts/store/write.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A command that changes two files and a folder and removes a file at once, again and again: FOLDER LABEL TIMES. */
const [folder = '', label = '', times = '1'] = process.argv.slice(2);

const commit = (text: string) =>
  withLock({ folder, name: 'data' }, () => {
    settle({ folder, name: 'data' });
    const own = `${text}.csv`;
    const others = readdirSync(join(folder, 'sub')).filter((name) => name !== 'b.csv' && name !== own);
    commitPaths(
      { folder, name: 'data' },
      ['a.csv', 'sub/b.csv', `sub/${own}`, 'dist'],
      (fresh) => {
        for (const path of ['a.csv', 'sub/b.csv', `sub/${own}`]) writeDurably(join(fresh, path), text);
        writeFresh(join(fresh, 'dist/page.html'), text);
        writeFresh(join(fresh, `dist/${text}.html`), text);
      },
      others.map((name) => `sub/${name}`),
    );
  });

await runCommand(async () => {
  for (let time = 1; time <= Number(times); time += 1) {
    await commit(times === '1' ? label : label + String(time));
    // Others get a turn, as they do between two commands.
    if (times !== '1') await wait(20);
  }
});
