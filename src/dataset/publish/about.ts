import type { Text } from '../model/language.ts';

/** What every descriptor says of the whole dataset. */
export const ABOUT = {
  name: 'ket-nap',
  title: {
    vi: 'Kết nạp: các đảng bộ ở Việt Nam kết nạp đảng viên ra sao, theo báo đã đăng',
    en: 'Kết nạp: how Party committees in Vietnam admit new members, from published news reports',
  },
  description: {
    vi: 'Số liệu về kết nạp đảng viên Đảng Cộng sản Việt Nam, so với chỉ tiêu và từ thanh niên, chép từ các bài báo đã đăng đúng như in, kèm nơi in, lời văn và cận, cùng kiểm toán các tỷ lệ phần trăm được in. Đây là một mẫu bài báo, không phải cuộc điều tra.',
    en: 'Figures on admissions to the Communist Party of Vietnam against quota and from among youth, transcribed from published news reports as printed, with provenance, wording and bounds, and an audit of the printed percentages. A sample of press reports, not a census.',
  },
  creator: 'Kết nạp contributors',
  /** The year of the copyright; a reduced date, for the day of a release is not the build's to say. */
  published: '2026',
  licence: {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  keywords: [
    'Communist Party of Vietnam',
    'party membership',
    'Youth Union',
    'admissions quota',
    'data provenance',
  ],
} as const satisfies { readonly title: Text; readonly description: Text; readonly [key: string]: unknown };

/** Which data these are, and where they are published. */
export interface Edition {
  /** The version of the dataset: of the release that it equals, or of the one that it follows, with its fingerprint. */
  readonly version: string;
  /** Absolute address of the folder of the downloads, with a slash at its end. */
  readonly address: string;
}

/** How to cite an edition, as one line. */
export function citeEdition({ version, address }: Edition): string {
  return `${ABOUT.creator} (${ABOUT.published}). ${ABOUT.title.en}, ${version}. ${ABOUT.licence.id}. ${address}`;
}
