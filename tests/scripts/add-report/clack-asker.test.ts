import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Interrupted, type Asker } from '../../../scripts/add-report/asker.ts';
import { clackAsker } from '../../../scripts/add-report/clack-asker.ts';

const [ENTER, DOWN, BREAK] = ['\r', '\u001b[B', '\u0003'];
const CHOICES = [
  { value: 'dak-lak', label: 'Đắk Lắk' },
  { value: 'son-la', label: 'Sơn La', hint: 'son-la' },
];

/** Puts a question and types keys into a terminal that is none. */
async function answer<Value>(ask: (asker: Asker) => Promise<Value>, ...keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const shown: string[] = [];
  output.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
  const asked = ask(clackAsker({ input, output })).then(
    (value) => ({ value, error: null }),
    (error: unknown) => ({ value: null, error }),
  );
  for (const key of keys) {
    await wait(30);
    input.write(key);
  }
  return { ...(await asked), shown: shown.join('') };
}

describe('clackAsker', () => {
  it('takes what is proposed on Enter', async () => {
    const text = await answer((asker) => asker.text('Title', { initial: 'T', check: () => null }), ENTER);
    expect(text).toMatchObject({ value: 'T' });
    const choice = await answer((asker) => asker.choose('Which', CHOICES, 'son-la'), ENTER);
    expect(choice).toMatchObject({ value: 'son-la' });
    const found = await answer((asker) => asker.search('Where', CHOICES, 'son-la'), ENTER);
    expect(found).toMatchObject({ value: 'son-la' });
  });

  it('says what is wrong and asks again', async () => {
    const check = (text: string) => (text === '' ? 'Not empty.' : null);
    const { value, shown } = await answer(
      (asker) => asker.text('Title', { initial: '', check }),
      ENTER,
      'x',
      ENTER,
    );
    expect(shown).toContain('Not empty.');
    expect(value).toBe('x');
  });

  it('moves to another choice, and finds one without its accents', async () => {
    expect(await answer((asker) => asker.choose('Which', CHOICES, 'dak-lak'), DOWN, ENTER)).toMatchObject({
      value: 'son-la',
    });
    expect(
      await answer((asker) => asker.search('Where', CHOICES, 'son-la'), 'd', 'a', 'k', ENTER),
    ).toMatchObject({ value: 'dak-lak' });
  });

  it('breaks off on Ctrl+C', async () => {
    for (const ask of [
      (asker: Asker) => asker.text('Title', { initial: '', check: () => null }),
      (asker: Asker) => asker.choose('Which', CHOICES, 'son-la'),
      (asker: Asker) => asker.search('Where', CHOICES, null),
    ]) {
      expect((await answer<string>(ask, BREAK)).error).toBeInstanceOf(Interrupted);
    }
  });

  it('prints lines', async () => {
    const say = (asker: Asker) => Promise.resolve(asker.say('Figure 1 of 2'));
    expect((await answer(say)).shown).toContain('Figure 1 of 2');
  });
});
