import { VALID_ROWS, writeDataFolder, type FolderRows } from '../data-folder.ts';

/** An article of our own making: a page’s head, a headline, a date, three figures that count, and a page’s foot. */
export const ARTICLE = `Trang chủ

Huyện Krông Bông chăm lo kết nạp người trẻ

09:15, 03/12/2021

Năm 2021, huyện được giao chỉ tiêu kết nạp 80 đảng viên. Từ đầu năm 2021 đến nay, các chi bộ kết nạp được 72 đảng viên, đạt 90% chỉ tiêu, theo Chỉ thị số 28-CT/TW.

Bình luận

Bạn còn 500/500 ký tự
`;

const define = (name: string) => ({
  name_vi: name,
  name_en: name,
  definition_vi: `${name}.`,
  definition_en: `${name}.`,
});

/** The valid data folder with what the article needs: its place, its indicators and the document that it cites. */
export const ROWS: FolderRows = {
  ...VALID_ROWS,
  places: [
    ...(VALID_ROWS.places ?? []),
    {
      place_id: 'dak-lak',
      name_vi: 'Tỉnh Đắk Lắk',
      name_en: 'Đắk Lắk Province',
      level: 'province',
      parent_id: 'viet-nam',
      iso_3166_2: 'VN-33',
      region: 'central_highlands',
    },
    {
      place_id: 'dak-lak/krong-bong',
      name_vi: 'Huyện Krông Bông',
      name_en: 'Krông Bông District',
      level: 'district',
      parent_id: 'dak-lak',
    },
  ],
  indicators: [
    ...(VALID_ROWS.indicators ?? []),
    { indicator_id: 'admissions_quota', ...define('Quota'), unit: 'people', kind: 'flow' },
    { indicator_id: 'quota_attainment', ...define('Attainment'), unit: 'percent', kind: 'index' },
  ],
  documents: [
    {
      document_id: '28-ct-tw',
      number: '28-CT/TW',
      kind: 'directive',
      issuer: 'Ban Bí thư',
      subject_vi: 'Kết nạp',
      subject_en: 'Admission',
    },
  ],
};

/** Writes that folder. */
export function writeArticleData(): string {
  return writeDataFolder(ROWS);
}
