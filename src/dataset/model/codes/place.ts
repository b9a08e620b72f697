import { codes } from './code.ts';

export const LEVELS = codes([
  {
    code: 'country',
    label: { vi: 'cả nước', en: 'country' },
    definition: { vi: 'Cả nước.', en: 'The whole country.' },
  },
  {
    code: 'province',
    label: { vi: 'tỉnh, thành phố', en: 'province' },
    definition: {
      vi: 'Tỉnh hoặc thành phố trực thuộc trung ương.',
      en: 'A province or a city under the central government.',
    },
  },
  {
    code: 'district',
    label: { vi: 'huyện', en: 'district' },
    definition: {
      vi: 'Huyện, quận, thị xã, thành phố thuộc tỉnh.',
      en: 'A district, town or city of a province.',
    },
  },
  {
    code: 'commune',
    label: { vi: 'xã', en: 'commune' },
    definition: { vi: 'Xã, phường, thị trấn.', en: 'A commune, ward or township.' },
  },
  {
    code: 'bloc',
    label: { vi: 'đảng bộ khối', en: 'Party bloc' },
    definition: {
      vi: 'Đảng bộ của một khối cơ quan, doanh nghiệp hoặc lực lượng.',
      en: 'The Party organisation of a bloc of agencies, enterprises or forces.',
    },
  },
  {
    code: 'branch',
    label: { vi: 'chi bộ, cơ sở', en: 'branch' },
    definition: {
      vi: 'Chi bộ hoặc đảng bộ của một thôn, trường, đơn vị.',
      en: 'The Party branch of a hamlet, a school or a unit.',
    },
  },
  {
    code: 'youth_union',
    label: { vi: 'tổ chức Đoàn', en: 'Youth Union body' },
    definition: { vi: 'Một cấp bộ Đoàn.', en: 'A body of the Youth Union.' },
  },
]);

export const REGIONS = codes([
  {
    code: 'red_river_delta',
    label: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
    definition: { vi: 'Đồng bằng sông Hồng.', en: 'The Red River Delta.' },
  },
  {
    code: 'northern_midlands_mountains',
    label: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
    definition: { vi: 'Trung du và miền núi phía Bắc.', en: 'The northern midlands and mountains.' },
  },
  {
    code: 'north_central_central_coast',
    label: { vi: 'Bắc Trung Bộ và Duyên hải miền Trung', en: 'North Central and Central Coast' },
    definition: {
      vi: 'Bắc Trung Bộ và Duyên hải miền Trung.',
      en: 'The north central area and the central coast.',
    },
  },
  {
    code: 'central_highlands',
    label: { vi: 'Tây Nguyên', en: 'Central Highlands' },
    definition: { vi: 'Tây Nguyên.', en: 'The Central Highlands.' },
  },
  {
    code: 'southeast',
    label: { vi: 'Đông Nam Bộ', en: 'Southeast' },
    definition: { vi: 'Đông Nam Bộ.', en: 'The Southeast.' },
  },
  {
    code: 'mekong_delta',
    label: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
    definition: { vi: 'Đồng bằng sông Cửu Long.', en: 'The Mekong Delta.' },
  },
]);
