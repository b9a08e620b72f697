import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/dataset/model/tables.ts';
import type { DraftedFigure, FigureDraft } from '../../../src/dataset/propose/draft.ts';
import { proposeFigure, proposeObservations } from '../../../src/dataset/propose/figure.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';
import { listPrintedFigures } from '../../../src/dataset/prove/printed-figures.ts';

const HEADLINE = 'Huyện chăm lo kết nạp người trẻ';

/** What becomes of every figure of a text when each guess is accepted, a line each. */
function proposeAll(...lines: string[]): string[] {
  const paragraphs = splitParagraphs([HEADLINE, ...lines].join('\n'));
  const knowledge = {
    paragraphs,
    language: 'vi',
    placeId: 'a',
    publishedOn: '2021-10-12',
    places: [{ place_id: 'a', name_vi: 'A', name_en: 'A' } as Place],
  } as const;
  const previous: DraftedFigure[] = [];
  for (const figure of listPrintedFigures(paragraphs)) {
    previous.push({ figure, draft: proposeFigure(figure, knowledge, previous) });
  }
  return previous.map(({ figure, draft }) => `${figure.text}: ${show(draft)}`);
}

function show(draft: FigureDraft): string {
  if ('exclusion' in draft) return draft.exclusion.reason;
  return draft.observations
    .map((row) =>
      [
        row.indicator_id,
        row.group_id,
        row.status,
        row.period_kind,
        row.value,
        row.value_high ?? '',
        row.qualifier,
      ]
        .join(' ')
        .replace('  ', ' '),
    )
    .join(' + ');
}

describe('proposeFigure', () => {
  it('goes through a text as an editor would', () => {
    expect(
      proposeAll(
        'Năm 2021, huyện được giao chỉ tiêu kết nạp 80 đảng viên.',
        'Từ đầu năm 2021 đến nay, các chi bộ kết nạp được 104 đảng viên, đạt hơn 130% chỉ tiêu; trong đó có 41 nữ, chiếm 39,4%.',
        'Dự kiến sẽ kết nạp thêm 2 – 4 người theo Chỉ thị 28-CT/TW.',
      ),
    ).toEqual([
      '2021: date',
      '80: admissions_quota all plan year 80 exact',
      '2021: date',
      '104: admissions all result year_to_date 104 exact',
      '130%: quota_attainment all result year_to_date 130 over',
      '41: admissions women result year_to_date 41 exact',
      '39,4%: share_of_admissions women result year_to_date 39.4 exact',
      '2 – 4: admissions all projected year_to_date 2 4 between',
      '28-CT/TW: document',
    ]);
  });

  it('makes two rows of a fraction', () => {
    expect(proposeAll('6 tháng đầu năm 2021, có 11/35 tổ chức đảng kết nạp được người mới.').at(-1)).toBe(
      '11/35: organisations_admitting all result half_year 11 exact + organisations all result instant 35 exact',
    );
  });

  it('takes the same number of the same thing for a repetition', () => {
    expect(proposeAll('Năm 2021 kết nạp 104 người.', 'Số kết nạp 104 người là cao.').at(-1)).toBe(
      '104: repeated',
    );
  });

  it('leaves out what no indicator counts', () => {
    expect(proposeAll('Hội chợ có 300 gian hàng.')).toEqual(['300: other']);
  });
});

describe('proposeObservations', () => {
  it('takes the editor’s word that a figure is one, and cannot where it is no number', () => {
    const paragraphs = splitParagraphs(`${HEADLINE}\nHội chợ có 300 gian hàng, theo 28-CT/TW.`);
    const knowledge = { paragraphs, language: 'vi', placeId: 'a', publishedOn: null, places: [] } as const;
    const rows = listPrintedFigures(paragraphs).map((figure) => proposeObservations(figure, knowledge, []));
    expect(rows).toEqual([[expect.objectContaining({ indicator_id: 'admissions', value: 300 })], null]);
  });
});
