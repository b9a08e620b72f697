import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../scripts/data-files.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import type { Fact } from '../../src/dataset/derive/fact.ts';
import type { AuditResult } from '../../src/dataset/derive/verdict.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { formatProblem } from '../../src/dataset/validate/format.ts';
import { show, showRational, showWhole } from './derive/build.ts';

const files = readDataFiles('tests/fixtures/hard-rows');
const { dataset, problems } = runPipeline(files);
const derived = deriveAll(dataset);

/** The one value of a map, or a failure that names what is missing. */
function only<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The fixture has no ${id}.`);
  return value;
}

const rowOf = (id: string): Observation => only(derived.lookups.observations, id);
const factOf = (id: string): Fact => only(derived.factByObservation, id);
const auditOf = (id: string): AuditResult => only(derived.auditByObservation, id);

/** Logical bounds, reading and exact value of the fact that an observation states. */
function boundsOf(id: string) {
  const { bounds, reading, value } = factOf(id);
  return [show(bounds), show(reading), showRational(value)];
}

/** Each attainment of the period of an observation: quota, reading, basis, and the elapsed share of the plan. */
function attainmentsOf(id: string) {
  const { circumstanceId } = factOf(id);
  const elapsed = new Map(derived.elapsedShares.map((share) => [share.measureId, share]));
  return derived.attainments
    .filter((attainment) => attainment.measureId.startsWith(`attainment~${circumstanceId}~`))
    .map((attainment) => [
      attainment.quotaIndicatorId,
      show(attainment.interval),
      attainment.basis,
      show(only(elapsed, attainment.elapsedShareId).interval),
    ]);
}

/** Every use of an observation in a derived figure. */
function usesOf(id: string) {
  const { implied, sums } = derived;
  return [
    ...derived.measures.filter(({ inputs }) => inputs.includes(id)).map(({ measureId }) => measureId),
    ...implied.filter(({ inputs }) => inputs.includes(id)).map(({ formula }) => formula),
    ...sums.flatMap(({ parts }) => parts.filter((part) => part.observation_id === id)),
  ];
}

function impliedOf(id: string) {
  const { verdict, implied } = auditOf(id);
  return [verdict, implied?.part, showWhole(implied?.logical ?? null)];
}

function verdictOf(id: string) {
  const { verdict, quotient, differencePoints } = auditOf(id);
  return [verdict, show(quotient), showRational(differencePoints)];
}

function sumsOf(id: string) {
  return (derived.sumsByWhole.get(id) ?? []).map(({ family, parts, verdict, rest }) => [
    family,
    parts.map((part) => part.value).join(' + '),
    verdict,
    show(rest),
  ]);
}

function columnsOf(id: string, ...columns: readonly (keyof Observation)[]) {
  const row = rowOf(id);
  return columns.map((column) => row[column]);
}

/** The problems in English where one file of the folder is replaced by another text. */
function problemsWith(path: string, edit: (text: string) => string): string[] {
  const edited = files.map((file): SourceFile =>
    file.path === path
      ? { path, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes ?? undefined))) }
      : file,
  );
  return runPipeline(edited).problems.map((problem) => formatProblem(problem, 'en', { folder: 'hard-rows' }));
}

describe('the folder of hard rows', () => {
  it('passes every rule without an error or a warning', () => {
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toMatchInlineSnapshot(`[]`);
  });

  it('holds rows of many reports', () => {
    expect([dataset.observations.length, dataset.reports.length]).toEqual([134, 53]);
  });

  it('uses the wordings, periods, statuses and selections that the reports use', () => {
    const used = (column: keyof Observation) =>
      [...new Set(dataset.observations.map((row) => String(row[column] ?? '-')))].sort().join(' ');
    expect(used('qualifier')).toBe('about at_least between exact nearly over spread');
    expect(used('period_kind')).toBe(
      'event half_year instant per_year quarter school_year span term term_to_date unknown year year_to_date',
    );
    expect(used('status')).toBe('plan projected result');
    expect(used('selection')).toBe('- best list worst');
  });

  it('has a note on one row only: a merged province’s year begins before the province, which a rule wants said', () => {
    const noted = dataset.observations.filter((row) => row.note_vi !== null || row.note_en !== null);
    expect(noted.map((row) => row.observation_id)).toEqual(['baophutho-2025-09-phu-tho.1']);
  });

  it('warns of the merged province’s year where the row has no note', () => {
    const bare = (text: string) => text.replace(/,"[^"]*","[^"]*"\n$/, ',,\n');
    expect(problemsWith('observations/baophutho-2025-09-phu-tho.csv', bare)).toMatchInlineSnapshot(`
      [
        "hard-rows/observations/baophutho-2025-09-phu-tho.csv:2:H (period_start) “2025-01-01” warning place-validity: The period leaves the time in which phu-tho-2025 existed (2025-07-01 – …). Choose the place of that time, or explain in note_vi and note_en.",
      ]
    `);
  });

  it('warns of two results of 2019 and 2024 printed before the year was over where no exception says so', () => {
    const headerOnly = (text: string) => text.slice(0, text.indexOf('\n') + 1);
    expect(problemsWith('exceptions.csv', headerOnly)).toMatchInlineSnapshot(`
      [
        "hard-rows/observations/haiduongtv-2024-12-hai-duong.csv:2:I (period_end) “2024-12-31” warning result-after-report: The period ends after the report (2024-12-29). If the figure runs to the publication, choose year_to_date; if it is expected, the status is projected.",
        "hard-rows/observations/vietnamplus-2019-12-viet-nam.csv:2:I (period_end) “2019-12-31” warning result-after-report: The period ends after the report (2019-12-25). If the figure runs to the publication, choose year_to_date; if it is expected, the status is projected.",
      ]
    `);
  });
});

/** A claim, what the dataset makes of the rows, and what it must make of them. */
type Claim = readonly [claim: string, actual: () => unknown, expected: unknown];

const WORDINGS: readonly Claim[] = [
  [
    '“over 143,000” is more than that, and reads as less than a thousand more',
    () => boundsOf('vietnamplus-2019-12-viet-nam.1'),
    ['(143000, ∞)', '[143001, 143999]', null],
  ],
  [
    '“nearly 57 ngàn” is less than 57,000, and reads as more than 56,000',
    () => boundsOf('baovinhphuc-2015-02-vinh-phuc.1'),
    ['(-∞, 57000)', '[56001, 56999]', null],
  ],
  [
    '“nearly 3,2 triệu” is read to the hundred thousand that it is printed in',
    () => boundsOf('baoquangnam-2007-05-viet-nam.3'),
    ['(-∞, 3200000)', '[3100001, 3199999]', null],
  ],
  [
    '“about 5.2 million” reads as half a printed unit either way and has no exact value',
    () => boundsOf('vietnamplus-2019-12-viet-nam.2'),
    ['[5200000, 5200000]', '[5150000, 5250000]', null],
  ],
  [
    '“over một triệu” is a bound on a number word',
    () => boundsOf('xaydungdang-2012-viet-nam.1'),
    ['(1000000, ∞)', '[1000001, 1999999]', null],
  ],
  [
    'a plan of “at least 7.000” is a threshold as printed, known only to end in 2025',
    () => [boundsOf('baobaclieu-2020-05-bac-lieu.1'), factOf('baobaclieu-2020-05-bac-lieu.1').periodStart],
    [['[7000, 7000]', '[7000, 7000]', '7000'], null],
  ],
  [
    'a planned range is a band without an exact value',
    () => boundsOf('vinhlinhgov-2024-04-vinh-o.1'),
    ['[15, 20]', '[15, 20]', null],
  ],
  [
    'a yearly band of a congress resolution is one unknown value',
    () => boundsOf('baohaiduong-2021-thanh-ha.1'),
    ['[90, 100]', '[90, 100]', null],
  ],
  [
    '“one”, “two”, “four” and “five” are the values 1, 2, 4 and 5',
    () =>
      [
        'baoninhbinh-2009-04-khoi-co-quan.2',
        'baohoabinh-2024-hoa-binh.6',
        'baohoabinh-2023-pa-co.3',
        'baohoabinh-2025-tu-ly.5',
      ].map((id) => `${rowOf(id).as_printed} ${String(showRational(factOf(id).value))}`),
    ['một 1', 'two 2', 'four 4', 'five 5'],
  ],
  [
    'a spread over places, over years or over committees has no bounds and enters no arithmetic',
    () =>
      ['baohaiduong-2024-07-hai-duong.4', 'baohoabinh-2023-hoa-binh.4', 'baodaklak-2023-01-dak-lak.2'].map(
        (id) => [...boundsOf(id), usesOf(id)],
      ),
    [
      [null, null, null, []],
      [null, null, null, []],
      [null, null, null, []],
    ],
  ],
];

const PERIODS: readonly Claim[] = [
  [
    'a ceremony within a month to date is another fact than the ten admitted so far',
    () => attainmentsOf('baotayninh-2024-09-ninh-thanh.4'),
    [],
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
    'a term to date without an end is no point in time: it is kept by report and enters no measure',
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

const QUOTAS: readonly Claim[] = [
  [
    'a quota from above and the district’s own give two attainments of one year: one exceeded, one missed',
    () => attainmentsOf('baodongnai-2022-01-nhon-trach.3'),
    [
      ['admissions_quota', '[~105.8333, ~105.8333]', 'declared_counts', '[100, 100]'],
      ['admissions_quota_own', '[~80.8917, ~80.8917]', 'matched_counts', '[100, 100]'],
    ],
  ],
  [
    'two quotas of 200 that two reports call set from above and own are kept apart',
    () => attainmentsOf('baolamdong-2017-04-duc-trong.1'),
    [
      ['admissions_quota', '[19.5, 19.5]', 'matched_counts', '[~32.0548, ~32.0548]'],
      ['admissions_quota_own', '[19.5, 19.5]', 'matched_counts', '[~32.0548, ~32.0548]'],
    ],
  ],
  [
    '“exceeds by 8 %” without a quota is an attainment of 108 % as far as it is printed',
    () => attainmentsOf('baohaiduong-2024-11-kim-thanh.1'),
    [[null, '[107.5, 109)', 'printed_excess_percent', '[~89.3443, ~89.3443]']],
  ],
  [
    '“vượt hơn 66%” fits 125 against 75: 166.67 less 100',
    () => verdictOf('baophuyen-2025-06-thpt-luong-van-chanh.4'),
    ['within_wording', '[~66.6667, ~66.6667]', '~-0.6667'],
  ],
  [
    '“exceeds by 5,83 %” is 127 of 120 less 100, rounded',
    () => verdictOf('baodongnai-2022-01-nhon-trach.4'),
    ['rounded', '[~5.8333, ~5.8333]', '~-0.0033'],
  ],
  [
    'twelve admissions that are four more than the target make 150 %, at a time that is not known',
    () => attainmentsOf('baohoabinh-2023-pa-co.1'),
    [[null, '[150, 150]', 'excess_people', null]],
  ],
  [
    'people above the quota without a count of admissions attain nothing',
    () => attainmentsOf('baohaiduong-2022-12-nam-sach.4'),
    [],
  ],
  [
    '250 against 200, 125 % and 50 people above are one attainment from two reports',
    () => attainmentsOf('baolamdong-2017-02-duc-trong.1'),
    [['admissions_quota', '[125, 125]', 'matched_counts', '[100, 100]']],
  ],
  [
    'a result of a whole term meets its resolution’s quota of that term',
    () => [
      ...attainmentsOf('baoapbac-2020-10-tien-giang.1'),
      ...attainmentsOf('nongnghiep-2020-hau-giang.1'),
    ],
    [
      ['admissions_quota_resolution', '[~135.2769, ~135.2769]', 'matched_counts', '[100, 100]'],
      ['admissions_quota_resolution', '[114.84, 114.84]', 'matched_counts', '[100, 100]'],
    ],
  ],
  [
    'a fraction backs the result and the quota, and the percentage beside it fits its “over”',
    () => [
      showRational(factOf('baotayninh-2024-09-ninh-thanh.1').value),
      showRational(factOf('baotayninh-2024-09-ninh-thanh.2').value),
      verdictOf('baotayninh-2024-09-ninh-thanh.3'),
    ],
    ['10', '12', ['within_wording', '[~83.3333, ~83.3333]', '~-0.3333']],
  ],
  [
    'where only the month of the end is known, the elapsed share runs from its first day to its last',
    () => attainmentsOf('baotayninh-2024-09-ninh-thanh.1'),
    [['admissions_quota', '[~83.3333, ~83.3333]', 'declared_counts', '[~66.9399, ~74.8634]']],
  ],
  [
    'the elapsed share of a term to date is not known where no report prints the term',
    () => attainmentsOf('baolamdong-2018-07-di-linh.2'),
    [[null, '[58.5, 60)', 'printed', null]],
  ],
  [
    'a drive whose first day is not printed attains no quota',
    () => attainmentsOf('vinhlinhgov-2024-04-vinh-o.2'),
    [],
  ],
  [
    'a quota printed once for each year from 2022 to 2025 is met year by year',
    () => attainmentsOf('haiduongtv-2024-12-hai-duong.1'),
    [['admissions_quota', '[~101.0714, ~101.0714]', 'matched_counts', '[100, 100]']],
  ],
  [
    'a yearly quota without years serves the years in which a report declares it',
    () => [
      ...attainmentsOf('binhthuancpv-2017-11-binh-thuan.2'),
      ...attainmentsOf('btctubinhthuan-2019-binh-thuan.2'),
    ],
    [
      ['admissions_quota_resolution', '[96.6, 96.6]', 'declared_counts', '[~89.589, ~89.589]'],
      ['admissions_quota_resolution', '[83.45, 83.45]', 'declared_counts', '[~0.274, 100]'],
    ],
  ],
  [
    'a picked worst place is marked, and so is what is derived from it',
    () => [
      columnsOf('baoninhthuan-2022-07-ninh-thuan.12', 'selection'),
      derived.attainments.find(({ placeId }) => placeId === 'ninh-thuan/ninh-son')?.selected,
    ],
    [['worst'], true],
  ],
];

const SHARES: readonly Claim[] = [
  [
    'a printed 57,77 % of 52/90 is cut, not rounded',
    () => verdictOf('baoquangnam-undated-bac-tra-my.3'),
    ['truncated', '[~57.7778, ~57.7778]', '~-0.0078'],
  ],
  [
    '“213/333” is a part of 333, and 64 % of it is rounded',
    () => verdictOf('vietnamvn-2024-04-quang-tri.6'),
    ['rounded', '[~63.964, ~63.964]', '~0.036'],
  ],
  [
    '“nearly 50 %” is true of 150 in 350 and far from it',
    () => verdictOf('baodongnai-2017-04-khoi-cac-co-quan.5'),
    ['loose', '[~42.8571, ~42.8571]', '~7.1429'],
  ],
  [
    'no whole plan gives 233,5 % for seven people',
    () => impliedOf('baocantho-2017-06-khoi-dan-chinh-dang.6'),
    ['impossible', 'denominator', 'none'],
  ],
  [
    'over 2.400 of 2.576 is more than the 92,23 % printed',
    () => verdictOf('pacnam-2019-06-pac-nam.3'),
    ['inconsistent', '[~93.2065, 100]', '~-0.9765'],
  ],
  [
    'two rates of members at the end of 2016 imply two different memberships',
    () => [
      ...columnsOf('baodongnai-2017-04-khoi-cac-co-quan.2', 'base_on'),
      impliedOf('baodongnai-2017-04-khoi-cac-co-quan.2'),
      impliedOf('baodongnai-2017-04-khoi-cac-co-quan.4'),
    ],
    [
      '2016-12-31',
      ['unchecked', 'denominator', '5224..5343 (120)'],
      ['unchecked', 'denominator', '4951..4975 (25)'],
    ],
  ],
  [
    'a rate of at least 3 % a year of 5.356 members asks for 161 people or more',
    () => impliedOf('baothainguyen-2020-10-khoi-cac-co-quan.4'),
    ['unchecked', 'numerator', '161..'],
  ],
  [
    'the base of a rate is a day, and where the report prints none the share is of nothing stated',
    () =>
      [
        'baodongnai-2020-01-vinh-cuu.2',
        'baodongnai-2020-01-dong-nai.4',
        'dongnaigov-2011-dong-nai.2',
        'baodongnai-2018-01-xuan-loc.3',
        'baodongnai-2018-01-xuan-loc.2',
        'gialaitv-2020-06-chu-se.2',
        'embassy-2001-02-viet-nam.14',
      ].map((id) => columnsOf(id, 'indicator_id', 'base_on')),
    [
      ['admission_rate', '2018-12-31'],
      ['admission_rate', '2018-12-31'],
      ['admission_rate', '2011-01-01'],
      ['admission_rate', '2018-01-01'],
      ['share_base_unstated', null],
      ['share_base_unstated', null],
      ['share_base_unstated', null],
    ],
  ],
  [
    'education “at least” contains “highest”: overlapping levels are not added up',
    () => [...sumsOf('baoninhthuan-undated-ninh-hai.1'), ...sumsOf('baoninhthuan-undated-ninh-hai.6')],
    [
      ['single', '84', 'short', '[40, 40]'],
      ['single', '121', 'short', '[3, 3]'],
      ['single', '2', 'short', '[82, 82]'],
    ],
  ],
  [
    'three branches of one school make up the pupils of its ceremony',
    () => sumsOf('baophuyen-2025-06-thpt-luong-van-chanh.1'),
    [['places', '8 + 11 + 4', 'equal', null]],
  ],
];

describe.each([
  ['wordings', WORDINGS],
  ['periods', PERIODS],
  ['quotas', QUOTAS],
  ['shares and sums', SHARES],
] as const)('%s', (_name, claims) => {
  it.each(claims)('%s', (_claim, actual, expected) => {
    expect(actual()).toEqual(expected);
  });
});
