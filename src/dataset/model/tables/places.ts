import { code, date, identifier, integer, text } from '../column.ts';
import { LEVELS, REGIONS } from '../codes.ts';
import { defineTable } from '../table.ts';

const place = { table: 'places', column: 'place_id' };

export const places = defineTable({
  name: 'places',
  path: 'codelists/places.csv',
  key: ['place_id'],
  title: { vi: 'Nơi', en: 'Places' },
  description: {
    vi: 'Đơn vị hành chính và tổ chức; tỉnh theo địa giới trước ngày 1 tháng 7 năm 2025, tỉnh hợp nhất là nơi riêng.',
    en: 'Areas and bodies; provinces as before 1 July 2025, a merged province is a place of its own.',
  },
  columns: {
    place_id: identifier(true, {
      title: { vi: 'mã nơi', en: 'place id' },
      description: { vi: 'Đường dẫn từ tỉnh xuống.', en: 'A path from the province down.' },
      examples: ['quang-tri', 'dak-lak/krong-bong/cu-pui', 'phu-tho-2025'],
    }),
    name_vi: text(true, {
      title: { vi: 'tên (tiếng Việt)', en: 'name (Vietnamese)' },
      description: { vi: 'Tên đầy đủ có loại đơn vị.', en: 'Full name with the word for its type.' },
      examples: ['Huyện Krông Bông'],
    }),
    name_en: text(true, {
      title: { vi: 'tên (tiếng Anh)', en: 'name (English)' },
      description: { vi: 'Tên tiếng Anh.', en: 'Name in English.' },
      examples: ['Krông Bông District'],
    }),
    level: code(LEVELS, true, {
      title: { vi: 'cấp', en: 'level' },
      description: { vi: 'Cấp của nơi.', en: 'The level of the place.' },
    }),
    parent_id: identifier(
      false,
      {
        title: { vi: 'nơi cấp trên', en: 'parent' },
        description: {
          vi: 'Nơi trực tiếp ở trên; chỉ cả nước để trống.',
          en: 'The place directly above; empty for the country only.',
        },
        examples: ['dak-lak'],
      },
      place,
    ),
    iso_3166_2: text(false, {
      title: { vi: 'mã ISO 3166-2', en: 'ISO 3166-2 code' },
      description: { vi: 'Của tỉnh.', en: 'Of a province.' },
      examples: ['VN-33'],
    }),
    region: code(REGIONS, false, {
      title: { vi: 'vùng', en: 'region' },
      description: { vi: 'Vùng kinh tế - xã hội của tỉnh.', en: 'The socio-economic region of a province.' },
    }),
    merged_into: identifier(
      false,
      {
        title: { vi: 'hợp nhất vào', en: 'merged into' },
        description: { vi: 'Tỉnh từ ngày 1 tháng 7 năm 2025.', en: 'The province since 1 July 2025.' },
        examples: ['dak-lak-2025'],
      },
      place,
    ),
    valid_from: date(false, {
      title: { vi: 'có từ', en: 'valid from' },
      description: { vi: 'Ngày đầu nơi này tồn tại.', en: 'First day that the place existed.' },
      examples: ['2025-07-01'],
    }),
    valid_to: date(false, {
      title: { vi: 'có đến', en: 'valid to' },
      description: { vi: 'Ngày cuối nơi này tồn tại.', en: 'Last day that the place existed.' },
      examples: ['2025-06-30'],
    }),
    grid_column: integer(false, {
      unit: 'position',
      title: { vi: 'cột trên bản đồ ô', en: 'grid column' },
      description: { vi: 'Cột của ô, từ 1.', en: 'Column of its tile, from 1.' },
      examples: ['8'],
    }),
    grid_row: integer(false, {
      unit: 'position',
      title: { vi: 'hàng trên bản đồ ô', en: 'grid row' },
      description: { vi: 'Hàng của ô, từ 1.', en: 'Row of its tile, from 1.' },
      examples: ['16'],
    }),
  },
});
