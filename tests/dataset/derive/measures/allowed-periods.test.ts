import { expect, it } from 'vitest';
import { PERIOD_KINDS } from '../../../../src/dataset/model/codes.ts';
import { allowanceOf } from '../../../../src/dataset/derive/measures/allowed-periods.ts';

const MEASURES = [
  'attainment',
  'pace',
  'implied_quota',
  'admission_rate',
  'youth_share',
  'pupil_share',
  'admitted_of_introduced',
  'trainees_per_admission',
  'organisations_admitting_share',
] as const;

it('says what each kind of period lets each measure rest on', () => {
  const table = PERIOD_KINDS.map(({ code }) => {
    const cells = MEASURES.map((measure) => allowanceOf(measure, code).extent.padEnd(8));
    return `${code.padEnd(12)} ${cells.join(' ')}`.trimEnd();
  });
  expect(['', ...table, ''].join('\n')).toMatchInlineSnapshot(`
    "
    instant      none     none     none     none     none     none     none     none     none
    event        reported none     reported none     reported reported reported none     reported
    month        all      all      all      none     all      all      all      all      all
    quarter      all      all      all      none     all      all      all      all      all
    half_year    all      all      all      none     all      all      all      all      all
    year         all      all      all      all      all      all      all      all      all
    year_to_date all      all      all      none     all      all      all      all      all
    school_year  all      all      all      all      all      all      all      all      all
    term         all      all      all      none     all      all      all      all      reported
    term_to_date all      all      all      none     all      all      all      all      reported
    span         all      all      all      none     all      all      all      all      reported
    per_year     all      none     none     reported all      all      all      all      none
    unknown      reported none     reported none     reported reported reported none     reported
    "
  `);
});

it('gives a reason in both languages where not all is allowed, and none where it is', () => {
  const wrong = MEASURES.flatMap((measure) =>
    PERIOD_KINDS.filter(({ code }) => {
      const { extent, reason } = allowanceOf(measure, code);
      const isFilled = reason !== null && reason.vi !== '' && reason.en !== '';
      return isFilled === (extent === 'all');
    }).map(({ code }) => `${measure} ${code}`),
  );
  expect(wrong).toEqual([]);
});
