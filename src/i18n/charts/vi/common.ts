/** The words that several charts say, in Vietnamese. */
export const common = {
  sources: (facts: string, reports: string) => `${facts} số liệu từ ${reports} bài`,
  places: (count: string) => `${count} nơi`,
  quoted: (text: string) => `“${text}”`,
  table: {
    place: 'Nơi',
    group: 'Nhóm',
    period: 'Kỳ',
    status: 'Tình trạng',
    selection: 'Chọn lựa',
    wording: 'Từ hạn định',
    notApplicable: '–',
    notPrinted: 'không in',
    unknown: 'không rõ',
    notSelected: 'không',
  },
  facets: { level: 'Cấp', region: 'Vùng', year: 'Năm' },
  notes: {
    observation: (figure: string, note: string) => `${figure}: ${note}`,
    disagreement: (indicator: string, place: string, figures: string) =>
      `Các bài in khác nhau về “${indicator}” của ${place}: ${figures}. Hình vẽ để cả khoảng giữa các số ấy.`,
    many: (count: string) => `${count} số liệu có ghi chú riêng, đọc ở trang của bài, ngay tại số ấy.`,
    sample: 'Đây là những nơi báo đã viết, không phải mọi nơi.',
  },
};
