/** Words of the page on addresses that programs read. */
export const apiVi = {
  title: 'Địa chỉ cho chương trình',
  intro:
    'Mọi dữ liệu của trang là tệp tĩnh ở địa chỉ cố định: không cần khóa, không có truy vấn, ai cũng đọc được. Dưới đây là từng địa chỉ, các trường và một ví dụ từ dữ liệu.',
  base: 'Địa chỉ gốc',
  version: 'Bản dữ liệu',
  machine: 'Cho máy đọc (OpenAPI)',
  versionHint:
    'Địa chỉ luôn trả về bản dữ liệu mới nhất. Tệp mô tả cho máy ghi bản dữ liệu ở info.version; chỉ tải lại khi nó đổi.',
  address: 'Địa chỉ',
  holds: 'Nội dung',
  type: 'Loại',
  example: 'Ví dụ',
  parts: {
    tables: 'Từng bảng',
    whole: 'Cả bộ dữ liệu',
    releases: 'Các bản phát hành',
    charts: 'Từng biểu đồ',
    embeds: 'Khung nhúng (oEmbed)',
    feeds: 'Tin mới (Atom)',
  },
  tablesIntro:
    'Mỗi bảng có ba tệp với cùng các cột theo cùng thứ tự. JSON là một mảng, mỗi dòng một đối tượng; ô trống là null. Tên cột dẫn đến sổ mã.',
  releasesIntro:
    'Thay {version} bằng số của bản phát hành và {table} bằng tên bảng. Các tệp này không bao giờ đổi.',
  releaseFiles: {
    table: 'Một bảng đúng như đã phát hành.',
    release: 'Ngày, các bảng và điều đã đổi so với bản trước.',
    checksums: 'Dấu vân tay của từng tệp trong bản.',
  },
  chartsIntro:
    'Thay {slug} bằng tên của biểu đồ và {language} bằng vi hoặc en. Tệp JSON gồm các dòng của bảng, các quan sát đứng sau chúng và các bài; CSV chỉ có các dòng của bảng.',
  embedsIntro: 'Câu trả lời theo oEmbed, để chương trình khác hiện biểu đồ thành khung.',
  feedsIntro: 'Các bài mới đăng nhất, theo chuẩn Atom.',
  fields: (count: string) => `${count} cột`,
  firstRow: 'Dòng đầu tiên',
  answer: 'Câu trả lời',
  openapi: 'Mọi địa chỉ và trường, theo OpenAPI.',
  chartFiles: {
    csv: 'Bảng của biểu đồ.',
    json: 'Biểu đồ: bảng, quan sát, bài, câu trả lời.',
    xlsx: 'Bảng và quan sát trong một sổ tính.',
    zip: 'Bảng, quan sát, mô tả và lời dẫn.',
    'metadata.json': 'Biểu đồ nói gì và các cột là gì.',
  },
  image: (theme: string) => `Hình, nền ${theme}.`,
  oembed: (language: string) => `Khung nhúng bằng ${language}.`,
  feed: (language: string) => `Bài mới, bằng ${language}.`,
  snippetsTitle: 'Đọc bằng chương trình của bạn',
  snippetsIntro:
    'Mỗi đoạn tải các quan sát rồi giữ những kết quả về số kết nạp được in đúng, không kèm từ hạn định: chỉ những số ấy dùng được như một điểm.',
  programs: {
    r: { name: 'R', hint: 'Ngày có thể rút gọn, nên cột ngày đọc thành chữ.' },
    python: { name: 'Python', hint: 'Chỉ cần thư viện chuẩn; mọi ô là chữ, ô trống là chuỗi rỗng.' },
    javascript: { name: 'JavaScript', hint: 'Trong Node; số là số, ô trống là null.' },
    excel: {
      name: 'Excel',
      hint: 'Dữ liệu, Lấy dữ liệu, Từ nguồn khác, Truy vấn trống, rồi dán vào Trình soạn thảo nâng cao. Cột số đọc theo en-US, vì dấu thập phân là dấu chấm.',
    },
    duckdb: { name: 'DuckDB', hint: 'Parquet giữ kiểu của từng cột.' },
  },
  openCodebook: 'Sổ mã: từng cột, từng giá trị',
  openApi: 'Địa chỉ cho chương trình, kèm đoạn mã cho R, Python, JavaScript, Excel và DuckDB',
};
