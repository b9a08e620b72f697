import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/dataset/model/tables.ts';
import { proposeReport } from '../../../src/dataset/propose/report.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

describe('proposeReport', () => {
  it('says what the text says about itself, and null where it does not', () => {
    const places = [
      { place_id: 'a', name_vi: 'Huyện Krông Bông', name_en: 'K', level: 'district', valid_from: null },
    ] as Place[];
    const text = 'Huyện Krông Bông chăm lo kết nạp người trẻ\n08:18, 12/10/2021\nMột đoạn.';
    expect(proposeReport(splitParagraphs(text), null, { places, reports: [] })).toEqual({
      title: 'Huyện Krông Bông chăm lo kết nạp người trẻ',
      language: 'vi',
      publisher: null,
      published_on: '2021-10-12',
      place_id: 'a',
    });
  });
});
