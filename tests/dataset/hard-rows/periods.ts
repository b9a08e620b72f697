import { show, showRational } from '../derive/build.ts';
import { factOf, boundsOf, attainmentsOf, usesOf, sumsOf, columnsOf, type Claim } from './ask.ts';

/** What a figure is of: events, terms, lengths, days that are not known. */
export const PERIODS: readonly Claim[] = [
  [
    'five admitted at a ceremony are another fact than the ten of the year so far, and attain nothing alone',
    () => [
      factOf('baotayninh-2024-09-ninh-thanh.4') === factOf('baotayninh-2024-09-ninh-thanh.1'),
      attainmentsOf('baotayninh-2024-09-ninh-thanh.4'),
    ],
    [false, []],
  ],
  [
    'a ceremony of a year is another fact than the year, and no part of it is declared',
    () => [
      factOf('mongcai-2024-03-mong-cai.4').factId === factOf('mongcai-2024-03-mong-cai.1').factId,
      sumsOf('mongcai-2024-03-mong-cai.1'),
    ],
    [false, []],
  ],
  [
    'a meeting that the report counts within the year is declared as its part',
    () => sumsOf('lamdonggov-2012-bao-loc.1'),
    [['single', '36', 'short', '[93, 93]']],
  ],
  [
    'a school year runs by convention from 1 September to 31 August',
    () => columnsOf('baohoabinh-2023-hoa-binh.1', 'period_start', 'period_end', 'period_basis'),
    ['2022-09-01', '2023-08-31', 'convention'],
  ],
  [
    'a school year’s expected 614 are the 260 admitted and the 354 still expected',
    () => sumsOf('baohatinh-2023-06-ha-tinh.2'),
    [['periods', '260 + 354', 'equal', null]],
  ],
  [
    '“the past five years” without bounds is a length',
    () =>
      columnsOf(
        'dantocmiennui-2020-dinh-hoa.1',
        'period_start',
        'period_end',
        'period_length',
        'period_basis',
      ),
    [null, null, 'P5Y', null],
  ],
  [
    'a length is part of what tells two facts of one report apart',
    () => factOf('baohoabinh-2023-hoa-binh.2').factId,
    'hoa-binh~admissions~pupils_and_students~result~span~..2023~P10Y~report-baohoabinh-2023-hoa-binh',
  ],
  [
    'two reports’ yearly quotas without years are two facts, however alike',
    () => [
      factOf('binhthuancpv-2017-11-binh-thuan.1') === factOf('btctubinhthuan-2019-binh-thuan.1'),
      factOf('binhthuancpv-2017-11-binh-thuan.1').observations.length,
    ],
    [false, 1],
  ],
  [
    'a count since an unknown day has an end and no start, and attains nothing',
    () => [
      columnsOf('tinhdoanhungyen-2020-02-hung-yen.1', 'period_kind', 'period_start', 'period_end'),
      attainmentsOf('tinhdoanhungyen-2020-02-hung-yen.1'),
    ],
    [['unknown', null, '2020-02-05'], []],
  ],
  [
    'a term to date without an end is kept apart by report and enters no measure',
    () => [factOf('babe-2018-ba-be.2').factId, usesOf('babe-2018-ba-be.2')],
    ['bac-kan/ba-be~admissions~all~result~term_to_date~2015..~report-babe-2018-ba-be', []],
  ],
  [
    'a yearly average over unnamed years enters no arithmetic',
    () => [...boundsOf('baovinhphuc-2015-02-vinh-phuc.2'), usesOf('baovinhphuc-2015-02-vinh-phuc.2')],
    ['(2400, ∞)', '(2400, 2500)', null, []],
  ],
  [
    'what a report expects of a whole term is projected, not counted',
    () => columnsOf('tphcmdangcongsan-2019-khoi-kcx-kcn.5', 'status', 'period_kind', 'period_end'),
    ['projected', 'term', null],
  ],
  [
    'a merged province’s plan to 2030 is of the new place; “at least 3 %” and “3 to 4 %” agree on the threshold',
    () => {
      const { placeId, periodEnd, observations, agrees, bounds } = factOf('plo-2025-11-tp-ho-chi-minh.1');
      return [placeId, periodEnd, observations.length, agrees, show(bounds)];
    },
    ['tp-ho-chi-minh-2025', '2030', 2, true, '[3, 3]'],
  ],
  [
    'two reports of one year are one fact, on which they agree',
    () => {
      const { observations, agrees, value } = factOf('baolamdong-2017-02-duc-trong.1');
      return [observations.map((each) => each.observation_id), agrees, showRational(value)];
    },
    [['baolamdong-2017-02-duc-trong.1', 'baolamdong-2017-04-duc-trong.5'], true, '250'],
  ],
];
