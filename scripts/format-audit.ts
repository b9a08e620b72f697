import type { AuditSummary } from '../src/dataset/derive/audit-summary.ts';
import { VERDICTS } from '../src/dataset/derive/verdict.ts';
import type { Language } from '../src/dataset/model/language.ts';

interface AuditWords {
  readonly title: string;
  readonly doubtful: (id: string, printed: string, verdict: string) => string;
  readonly over: (id: string, printed: string) => string;
  readonly disagree: (ids: string) => string;
}

const WORDS: Readonly<Record<Language, AuditWords>> = {
  vi: {
    title: 'Kiểm toán các tỷ lệ in trong bài:',
    doubtful: (id, printed, verdict) => `${id}: ${printed} là ${verdict}`,
    over: (id, printed) => `${id}: các phần cộng lại hơn ${printed}`,
    disagree: (ids) => `${ids} không khớp nhau`,
  },
  en: {
    title: 'Audit of the printed percentages:',
    doubtful: (id, printed, verdict) => `${id}: ${printed} is ${verdict}`,
    over: (id, printed) => `${id}: its parts add up to more than ${printed}`,
    disagree: (ids) => `${ids} disagree`,
  },
};

/** The audit as lines for a terminal: the count of each verdict, then each figure that does not add up. */
export function formatAudit(summary: AuditSummary, language: Language = 'en'): string {
  const words = WORDS[language];
  const counts = VERDICTS.map(
    (verdict) => `${verdict.padEnd(16)}${String(summary.counts[verdict]).padStart(6)}`,
  );
  const doubtful = summary.doubtful.map(({ observation, verdict }) =>
    words.doubtful(observation.observation_id, observation.as_printed, verdict),
  );
  const overs = summary.overs.map(({ whole }) => words.over(whole.observation_id, whole.as_printed));
  const disagreements = summary.disagreements.map((fact) =>
    words.disagree(fact.observations.map((each) => each.observation_id).join(', ')),
  );
  const lines = [...counts, ...doubtful, ...overs, ...disagreements];
  return [words.title, ...lines.map((line) => `  ${line}`)].join('\n');
}
