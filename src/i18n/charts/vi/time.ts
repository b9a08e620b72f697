/** The words of the drawings through time, in Vietnamese. */
export const time = {
  placeStrip: {
    alternative: (place: string, facts: string, lines: string, years: string) =>
      `Dải thời gian của ${place}: ${facts} số liệu trên ${lines} dòng, mỗi dòng một chỉ số, ${years}. Bảng dưới có đủ.`,
    readingSpan: (line: string, period: string, figure: string) =>
      `ở dòng “${line}”, vạch mang số ${figure} là của kỳ ${period}.`,
    readingDot: (line: string, day: string, figure: string) =>
      `ở dòng “${line}”, dấu mang số ${figure} được đếm ${day}.`,
    mark: (line: string, period: string, figure: string, kind: string) =>
      `${line}, ${period}: ${figure} (${kind})`,
    kinds: { result: 'kết quả', plan: 'kế hoạch', projected: 'dự kiến', selected: 'bài chọn nêu số này' },
    untimed: 'không in ngày nào',
    perYear: (figure: string) => `${figure} mỗi năm`,
    projected: (figure: string) => `dự kiến ${figure}`,
    differing: (figures: string) => `${figures}: các bài in khác nhau`,
    notes: {
      plan: 'Vạch mảnh màu đỏ, chặn hai đầu: kế hoạch hoặc chỉ tiêu của kỳ ấy.',
      projected: 'Vạch đứt: điều bài dự kiến, chưa phải kết quả.',
      selected: 'Dấu rỗng màu xám: bài chọn số này ra để nêu vì nó cao, thấp hoặc làm ví dụ.',
      someDay: 'Vạch mảnh: đếm vào một ngày bài không in, trong khoảng ấy.',
      open: 'Mũi tên: bài không in ngày đầu hoặc ngày cuối ở phía ấy; độ dài mũi tên không nói gì.',
      differing: 'Dấu × màu tím: các bài in khác nhau về cùng một điều.',
      untimed: (count: string, _count: number) =>
        `${count} số liệu không in ngày hay năm nào nên đứng ở cột cuối, ngoài trục thời gian.`,
      leftOut: (count: string, _count: number) => `${count} dòng nữa không có trên hình; bảng có đủ.`,
    },
  },
  timePanel: {
    mark: (place: string, indicator: string, group: string, period: string, figure: string) =>
      `${place}, ${indicator}, ${group}, ${period}: ${figure}`,
  },
  country: {
    question: 'Cả nước kết nạp bao nhiêu, có bao nhiêu đảng viên?',
    finding: {
      both: (admissions: string, members: string) =>
        `Năm gần nhất được in, cả nước kết nạp ${admissions} người và có ${members} đảng viên`,
      admissions: (figure: string, year: string) =>
        `Số kết nạp cả nước in gần đây nhất là ${figure}, của năm ${year}`,
      members: (figure: string, year: string) =>
        `Số đảng viên cả nước in gần đây nhất là ${figure}, của năm ${year}`,
      none: 'Không bài nào in số kết nạp từng năm hay số đảng viên của cả nước mà không phải do bài chọn nêu',
    },
    subtitle: (years: string, sources: string) =>
      `Số người được kết nạp và số đảng viên của cả nước, đúng như in${years && `, ${years}`}; ${sources}.`,
    reading: (indicator: string, period: string, figure: string) =>
      `${indicator.charAt(0).toLowerCase() + indicator.slice(1)}, ${period}: ${figure}. Chấm là số được in rõ, vạch ngắn là số chỉ có năm, mũi tên là số còn cao hoặc thấp hơn mức in.`,
    alternative: (count: string, finding: string) =>
      `Biểu đồ theo năm với ${count} số của cả nước, không nối với nhau. ${finding}.`,
    panels: { admissions: 'Kết nạp trong năm (người)', members: 'Đảng viên (người)' },
    spanTitle: 'Kết nạp của nhiều năm cộng lại',
    span: (figure: string, period: string) => `${figure} trong ${period}`,
    notes: {
      gaps: 'Giữa các mốc không có đường nối: mẫu này không có bài nào in những năm ấy, nên không biết số đã đi thế nào.',
      spans: 'Tổng của nhiều năm không chia cho từng năm, nên vẽ riêng, không theo thang của từng năm.',
      bounds: 'Những chữ như “hơn”, “gần”, “khoảng” chỉ cho biết một giới hạn, nên không vẽ thành chấm.',
    },
    columns: { indicator: 'Số liệu', value: 'Số như in' },
  },
  placesThroughTime: {
    question: 'Số của cùng một nơi thay đổi thế nào qua các năm?',
    finding: {
      undecided: 'Các số được in chưa đủ để biết nơi nào tăng, nơi nào giảm',
      allRose: (count: string, n: number) =>
        n === 1
          ? 'Ở nơi duy nhất so sánh được, số cuối cao hơn số đầu'
          : `Ở cả ${count} chuỗi số so sánh được, số cuối cao hơn số đầu`,
      allFell: (count: string, n: number) =>
        n === 1
          ? 'Ở nơi duy nhất so sánh được, số cuối thấp hơn số đầu'
          : `Ở cả ${count} chuỗi số so sánh được, số cuối thấp hơn số đầu`,
      some: (rose: string, count: string) =>
        `${rose} trong ${count} chuỗi số so sánh được có số cuối cao hơn số đầu`,
    },
    subtitle: (series: string, places: string, years: string, sources: string) =>
      `Số kết nạp cả năm và số đảng viên, người; ${series} chuỗi của ${places} nơi${years && `, ${years}`}; ${sources}.`,
    reading: (place: string, indicator: string, first: string, from: string, last: string, to: string) =>
      `${place}, ${indicator.charAt(0).toLowerCase() + indicator.slice(1)}: ${first} (${from}), rồi ${last} (${to}). Mỗi hình nhỏ có thang riêng từ 0; một năm dài như nhau ở mọi hình.`,
    alternative: (series: string, finding: string) =>
      `${series} hình nhỏ, mỗi hình là một chuỗi: các chấm theo năm, không nối với nhau. ${finding}.`,
    sections: { admissions: 'Kết nạp cả năm', members: 'Đảng viên vào một ngày' },
    notes: {
      lines:
        'Không có đường nối giữa các mốc: không bài nào in những năm ở giữa, và hai số chưa nói lên xu hướng. Vạch ngắn là số mà bài chỉ cho biết năm.',
      comparable:
        'Chỉ so số cùng nơi, cùng nhóm, cùng loại kỳ, của ít nhất hai năm. Kết quả giữa năm không so, vì mỗi bài tính đến một ngày khác.',
      open: 'Chuỗi có chữ như “hơn”, “gần” mà không rõ tăng hay giảm thì không tính vào câu đầu.',
      selected:
        'Chấm rỗng là số do bài chọn nêu; câu đầu không tính chuỗi nào mà bỏ số ấy thì không còn đủ hai năm.',
      most: (count: string) => `Hình chỉ vẽ ${count} chuỗi có nhiều số nhất; bảng có đủ.`,
      mostInTable: (drawn: string, listed: string) =>
        `Trong các chuỗi có nhiều số nhất, hình vẽ ${drawn} chuỗi, bảng và các tệp của biểu đồ này có ${listed} chuỗi; mọi số đều có trong bảng dữ kiện ở phần tải về.`,
    },
    columns: { indicator: 'Số liệu', value: 'Số như in' },
  },
};
