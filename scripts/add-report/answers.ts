import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import type { FigureDraft } from '../../src/dataset/propose/draft.ts';
import { replaceFile } from '../replace.ts';
import { CommandFailure } from '../store/failure.ts';

/** What became of one figure, named as rows name it. */
export type FigureAnswer = FigureDraft & {
  readonly paragraph: number;
  readonly occurrence: number;
  readonly as_printed: string;
};

/** A place that the code list does not have yet. */
export interface NewPlace {
  readonly place_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: string;
  readonly parent_id: string;
}

/** The facts about the report, by column of reports.csv; a column that is absent was not answered yet. */
export type ReportAnswers = Readonly<Record<string, string | null>>;

/**
 * Everything that an editor answered about one text. The text itself is not kept: its fingerprint says which it is. The
 * columns `whole_id`, `numerator_id` and `denominator_id` of an observation name another one by its figure (see refOf).
 */
export interface Answers {
  readonly version: 1;
  readonly text_sha256: string;
  readonly report: ReportAnswers;
  readonly places: readonly NewPlace[];
  readonly figures: readonly FigureAnswer[];
}

const nullableText = z.string().nullable().default(null);
const nullableNumber = z.number().nullable().default(null);
const codeOf = (column: keyof typeof TABLES.observations.columns) =>
  TABLES.observations.columns[column].schema as z.ZodType<never, string>;

const observation = z.strictObject({
  place_id: z.string(),
  indicator_id: z.string(),
  group_id: z.string().default('all'),
  status: codeOf('status'),
  period_kind: codeOf('period_kind'),
  period_start: nullableText,
  period_end: nullableText,
  period_length: nullableText,
  period_basis: codeOf('period_basis').nullable().default(null),
  value: z.number(),
  value_high: nullableNumber,
  qualifier: codeOf('qualifier'),
  selection: codeOf('selection').nullable().default(null),
  whole_id: nullableText,
  numerator_id: nullableText,
  denominator_id: nullableText,
  base_on: nullableText,
  note_vi: nullableText,
  note_en: nullableText,
}) satisfies z.ZodType<Partial<Observation>>;

const place = {
  paragraph: z.int().positive(),
  occurrence: z.int().positive().default(1),
  as_printed: z.string(),
};
const exclusion = z.strictObject({
  reason: TABLES.exclusions.columns.reason.schema as z.ZodType<never, string>,
  note_en: nullableText,
});

const schema = z.strictObject({
  version: z.literal(1),
  text_sha256: z.string(),
  report: z.record(z.string(), z.string().nullable()).default({}),
  places: z
    .array(
      z.strictObject({
        place_id: z.string(),
        name_vi: z.string(),
        name_en: z.string(),
        level: z.string(),
        parent_id: z.string(),
      }),
    )
    .default([]),
  figures: z
    .array(
      z.union([
        z.strictObject({ ...place, observations: z.array(observation).min(1) }),
        z.strictObject({ ...place, exclusion }),
      ]),
    )
    .default([]),
});

/** No answers yet. */
export function emptyAnswers(text_sha256: string): Answers {
  return { version: 1, text_sha256, report: {}, places: [], figures: [] };
}

/** Reads a file of answers; null where it does not exist. Fails with what is wrong where it is none for this text. */
export function readAnswers(path: string, text_sha256: string): Answers | null {
  const text = readOptional(path);
  if (text === null) return null;
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw unreadable(path, z.prettifyError(parsed.error).split('\n').join(' '));
  if (parsed.data.text_sha256 !== text_sha256) {
    throw unreadable(path, `text_sha256 ${parsed.data.text_sha256} ≠ ${text_sha256}`);
  }
  return parsed.data;
}

/** The answers as the text of a file. */
export function formatAnswers(answers: Answers): string {
  return `${JSON.stringify(answers, null, 2)}\n`;
}

/** What answers are kept by: they name places and reports of one data folder, and mean nothing to another. */
export function answersKey(dataDir: string, text_sha256: string): string {
  return createHash('sha256').update(`${dataDir}\n${text_sha256}`).digest('hex').slice(0, 16);
}

/** Where the answers that go by a key are kept between two runs. */
export function keptPath(cacheDir: string, key: string): string {
  return join(cacheDir, key, 'answers.json');
}

/** Keeps the answers so far, the old or the new ones whatever happens. */
export function keepAnswers(path: string, answers: Answers): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, formatAnswers(answers));
}

/** Forgets them, with anything that a killed run left beside them. */
export function forgetAnswers(path: string): void {
  rmSync(dirname(path), { recursive: true, force: true });
}

function readOptional(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(path: string, why: string): CommandFailure {
  return new CommandFailure({
    vi: `${path} không phải câu trả lời cho bản này: ${why}. Sửa tệp ấy, hoặc bỏ nó bằng --restart.`,
    en: `${path} holds no answers about this text: ${why}. Correct it, or leave it by --restart.`,
  });
}
