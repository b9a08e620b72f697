import type { Derived } from '../src/dataset/derive/derived.ts';
import { VERDICTS } from '../src/dataset/derive/verdict.ts';

/** The audit as lines for a terminal: the count of each verdict, then each figure that does not add up. */
export function formatAudit({ audit, sums, facts }: Derived): string {
  const counts = VERDICTS.map((verdict) => {
    const number = audit.filter((result) => result.verdict === verdict).length;
    return `  ${verdict.padEnd(16)}${String(number).padStart(6)}`;
  });
  const doubtful = audit
    .filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'impossible')
    .map(
      ({ observation, verdict }) =>
        `  ${observation.observation_id}: ${observation.as_printed} is ${verdict}`,
    );
  const overs = sums
    .filter(({ verdict }) => verdict === 'over')
    .map(({ whole }) => `  ${whole.observation_id}: its parts add up to more than ${whole.as_printed}`);
  const disagreements = facts
    .filter((fact) => !fact.agrees)
    .map((fact) => `  ${fact.observations.map((each) => each.observation_id).join(', ')} disagree`);
  return ['Audit of the printed percentages:', ...counts, ...doubtful, ...overs, ...disagreements].join('\n');
}
