import type { Language } from '../../dataset/model/language.ts';
import type { TableName } from '../../dataset/model/tables.ts';
import { node } from './node.ts';
import { createWriter, type PageWords, type Writer } from './page-words.ts';
import type { CheckAnswer, CheckRequest, CheckResult, PrepareRequest } from './protocol.ts';
import { countOf, mendedQuestion, type Question } from './question.ts';
import { resultNodes, summaryOf } from './results.ts';

/** The steps of a check as shares of the progress bar: reading, the rules, the audit. */
const SHARES = { files: [0, 0.3], rules: [0.3, 0.9], audit: [0.9, 1] } as const;

/** Takes files and pasted rows, has a worker check them, and shows what it found. */
class DataCheck extends HTMLElement {
  private worker: Worker | null = null;
  private writer!: Writer;

  connectedCallback(): void {
    const language = document.documentElement.lang as Language;
    const words = JSON.parse(this.dataset['words'] ?? '') as PageWords;
    this.writer = createWriter(words, language, this.dataset['codebook'] ?? '');
    this.find('.check-inputs').hidden = false;
    this.takeFiles();
    this.takePaste();
    for (const sign of ['pointerdown', 'focusin', 'dragenter']) {
      this.find('.check-inputs').addEventListener(sign, () => {
        this.prepare();
      });
    }
    this.find('.check-cancel').addEventListener('click', () => {
      this.cancel();
    });
  }

  private find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`the page lacks ${selector}`);
    return found;
  }

  private takeFiles(): void {
    const input = this.find<HTMLInputElement>('input[type=file]');
    const zone = this.find('.drop-zone');
    input.addEventListener('change', () => {
      this.start({ files: [...(input.files ?? [])], paste: null });
      // The same file, mended meanwhile, is a change as well.
      input.value = '';
    });
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.dataset['over'] = '';
    });
    zone.addEventListener('dragleave', () => {
      delete zone.dataset['over'];
    });
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      delete zone.dataset['over'];
      this.start({ files: [...(event.dataTransfer?.files ?? [])], paste: null });
    });
  }

  private takePaste(): void {
    const text = this.find<HTMLTextAreaElement>('textarea');
    const table = this.find<HTMLSelectElement>('select');
    this.find('.check-paste').addEventListener('click', () => {
      const name = this.writer.say('pasted');
      const paste = { text: text.value, name, table: (table.value || null) as TableName | null };
      this.start({ files: [], paste: text.value.trim() === '' ? null : paste });
    });
  }

  /** Has the worker get ready as soon as somebody is about to choose or to drop files. */
  private prepare(): void {
    if (this.worker) return;
    this.worker = this.startWorker();
    this.worker.postMessage({ kind: 'prepare', published: this.published() } satisfies PrepareRequest);
  }

  private startWorker(): Worker {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  }

  /** Address of the published tables. */
  private published(): string {
    return new URL(this.dataset['published'] ?? '', location.href).href;
  }

  private start(question: Question): void {
    this.stop();
    if (question.files.length === 0 && !question.paste) {
      this.tell(this.writer.say('nothing'));
      return;
    }
    this.worker ??= this.startWorker();
    this.worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      this.take(data, question);
    };
    this.worker.onerror = () => {
      this.take({ kind: 'failed', reason: 'other' }, question);
    };
    this.worker.postMessage({
      kind: 'check',
      ...question,
      published: this.published(),
      language: this.writer.language,
    } satisfies CheckRequest);
    this.find('.check-results').replaceChildren();
    this.find('.check-running').hidden = false;
    this.showProgress(0, this.writer.say('readingFiles', { files: 0, all: countOf(question) }));
  }

  private take(answer: CheckAnswer, question: Question): void {
    const { say } = this.writer;
    const all = countOf(question);
    if (answer.kind === 'progress') {
      const { step, files, rows } = answer.progress;
      const [from, to] = SHARES[step];
      const word = ({ files: 'readingFiles', rules: 'checkingRows', audit: 'auditing' } as const)[step];
      this.showProgress(
        step === 'files' ? from + ((to - from) * files) / all : from,
        say(word, { files, all, rows }),
      );
      return;
    }
    this.find('.check-running').hidden = true;
    if (answer.kind === 'done') {
      this.tell(summaryOf(answer.result, this.writer));
      this.find('.check-results').replaceChildren(
        ...resultNodes(answer.result, this.recheckButton(question, answer.result), this.writer),
      );
      return;
    }
    this.stop();
    this.tell(say(answer.reason === 'published' ? 'failedPublished' : 'failed'));
  }

  /** Checks everything once more, with the mended files as they are mended; null where none is. */
  private recheckButton(question: Question, { files }: CheckResult): HTMLElement | null {
    if (files.every(({ mended }) => mended === null)) return null;
    const button = node('button', { type: 'button', class: 'button' }, this.writer.say('recheck'));
    button.addEventListener('click', () => {
      this.start(mendedQuestion(question, files));
    });
    return node('p', {}, button);
  }

  private cancel(): void {
    this.stop();
    this.find('.check-running').hidden = true;
    this.tell(this.writer.say('cancelled'));
    this.find('input[type=file]').focus();
  }

  /** Ends a check that still runs; the worker is made anew for the next one. */
  private stop(): void {
    if (this.find('.check-running').hidden) return;
    this.worker?.terminate();
    this.worker = null;
  }

  private showProgress(share: number, text: string): void {
    this.find<HTMLProgressElement>('progress').value = share;
    this.tell(text);
  }

  private tell(text: string): void {
    this.find('.check-status').textContent = text;
  }
}

customElements.define('data-check', DataCheck);
