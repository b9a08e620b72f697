/** The words of the charts of the sample and its audit, in Vietnamese. */
export const sample = {
  printedRecomputed: {
    question: 'Tỷ lệ phần trăm được in có khớp với các số làm ra nó không?',
    finding: {
      some: (agreeing: string, all: string, _agreeing: number) =>
        `${agreeing} trong ${all} tỷ lệ được in mà kiểm được thì khớp khi tính lại`,
      all: (all: string, n: number) =>
        n === 1
          ? 'Tỷ lệ duy nhất được in mà kiểm được thì khớp khi tính lại'
          : `Cả ${all} tỷ lệ được in mà kiểm được đều khớp khi tính lại`,
      none: (all: string, n: number) =>
        n === 1
          ? 'Tỷ lệ duy nhất được in mà kiểm được thì không khớp khi tính lại'
          : `Cả ${all} tỷ lệ được in mà kiểm được đều không khớp khi tính lại`,
    },
    subtitle: (places: string, years: string, sources: string) =>
      `Tỷ lệ như in so với thương của hai phần cũng được in, chênh theo điểm phần trăm; ${places} nơi${years && `, ${years}`}; ${sources}.`,
    readingCross: {
      lower: (place: string, printed: string, recomputed: string, difference: string) =>
        `dấu × của ${place} nằm bên trái vạch “khớp”: bài in ${printed}, hai phần được in cho ra ${recomputed}, số in thấp hơn ${difference} điểm phần trăm.`,
      higher: (place: string, printed: string, recomputed: string, difference: string) =>
        `dấu × của ${place} nằm bên phải vạch “khớp”: bài in ${printed}, hai phần được in cho ra ${recomputed}, số in cao hơn ${difference} điểm phần trăm.`,
    },
    readingDot: (verdict: string, count: string, _count: number, meaning: string) =>
      `mỗi chấm là một tỷ lệ được in; ${count} ở hàng “${verdict}”. ${meaning}`,
    alternative: (count: string, finding: string) =>
      `Biểu đồ chấm: ${count} tỷ lệ được in, đếm theo phán định; dưới đó, mỗi tỷ lệ không khớp là một dấu × đặt theo chênh lệch với thương, điểm phần trăm. ${finding}.`,
    doubtsTitle: 'Số in lệch bao nhiêu so với thương của hai phần',
    agreement: 'khớp',
    axis: 'Số in trừ số tính lại, điểm phần trăm',
    figures: (printed: string, recomputed: string) => `in ${printed}, tính lại ${recomputed}`,
    printedOnly: (printed: string) => `in ${printed}`,
    parts: (part: string, whole: string) => `${part} trên ${whole}`,
    noWholeNumber: 'không số nguyên nào cho ra số in',
    verdict: (verdict: string, parts: string) => `${verdict}: ${parts}`,
    mark: (place: string, measure: string, figures: string, verdict: string) =>
      `${place}, ${measure}: ${figures}, ${verdict}`,
    notes: {
      print:
        'Đây là kiểm tra cách in, không phải cách làm của nơi ấy: trang không sửa số nào và không biết số nào sai.',
      verdict: (verdict: string, meaning: string) => `“${verdict}”: ${meaning}`,
      unchecked: (count: string, _count: number) =>
        `${count} tỷ lệ khác không in đủ hai phần nên không kiểm được và không có trên hình.`,
      most: (wide: string, narrow: string) =>
        `Hình chỉ vẽ riêng những chênh lệch lớn nhất, nhiều nhất ${wide} (hình hẹp: ${narrow}); bảng có đủ.`,
    },
    columns: {
      verdict: 'Phán định',
      measure: 'Tỷ lệ',
      part: 'Phần',
      whole: 'Trên tổng',
      printed: 'Như in',
      recomputed: 'Tính lại (dẫn xuất)',
      difference: 'Chênh, điểm (dẫn xuất)',
    },
  },
  obstaclesMeasures: {
    question: 'Các bài nêu những khó khăn và giải pháp nào?',
    finding: {
      named: {
        obstacle: (names: string, n: number, most: string, reports: string) =>
          `${names} là ${n > 1 ? 'những ' : ''}khó khăn được nhiều bài nêu nhất: ${most} trong ${reports} bài`,
        measure: (names: string, n: number, most: string, reports: string) =>
          `${names} là ${n > 1 ? 'những ' : ''}giải pháp được nhiều bài nêu nhất: ${most} trong ${reports} bài`,
      },
      several: {
        obstacle: (count: string, most: string) =>
          `${count} khó khăn cùng được nhiều bài nêu nhất: mỗi điều ${most} bài`,
        measure: (count: string, most: string) =>
          `${count} giải pháp cùng được nhiều bài nêu nhất: mỗi điều ${most} bài`,
      },
    },
    quoted: (name: string) => `“${name}”`,
    subtitle: (themes: string, mentions: string, reports: string) =>
      `Mỗi dấu là một bài nêu một chủ đề ít nhất một lần; ${themes} chủ đề, ${mentions} lần nêu, ${reports} bài.`,
    reading: (theme: string, count: string, reports: string) =>
      `“${theme}” có ${count} dấu: ${count} trong ${reports} bài nêu điều ấy; ô trống là bài không nêu.`,
    alternative: (themes: string, reports: string, finding: string) =>
      `Bảng dấu: ${themes} chủ đề theo hàng, ${reports} bài theo cột, xếp theo số bài nêu; khó khăn là ô vuông, giải pháp là chấm tròn. ${finding}.`,
    kinds: { obstacle: 'Khó khăn', measure: 'Giải pháp' },
    total: 'số bài',
    mark: (report: string, theme: string) => `${report} nêu “${theme}”`,
    notes: {
      coding: 'Chủ đề do dự án đặt bằng lời của mình; một bài nêu một chủ đề nhiều lần vẫn chỉ là một dấu.',
      silence: 'Ô trống chỉ có nghĩa là bài không nêu, không có nghĩa là nơi ấy không gặp hay không làm.',
      columns: 'Mỗi cột là một bài, gọi theo nơi mà bài nói đến.',
      numbered: (list: string) => `Mỗi cột là một bài, gọi theo nơi mà bài nói đến: ${list}.`,
    },
    columns: { kind: 'Loại', theme: 'Chủ đề', reports: 'Số bài', mentions: 'Số lần nêu' },
    named: (paragraphs: string) => `đoạn ${paragraphs}`,
    namedOnly: 'có nêu',
    notNamed: 'không',
  },
  sampleMap: {
    question: 'Mẫu của chúng tôi có số liệu của những nơi nào, năm nào?',
    finding: {
      some: (covered: string, all: string) =>
        `Mẫu của chúng tôi có dữ kiện về ${covered} trong ${all} tỉnh, thành trước sáp nhập`,
      all: (all: string) => `Mẫu của chúng tôi có dữ kiện về cả ${all} tỉnh, thành trước sáp nhập`,
      none: 'Mẫu của chúng tôi chưa có dữ kiện về tỉnh, thành nào trước sáp nhập',
    },
    subtitle: (facts: string, reports: string) =>
      `Số dữ kiện trong mẫu của chúng tôi theo tỉnh, thành và theo năm; ${facts} dữ kiện từ ${reports} bài. Đây là mẫu, không phải toàn bộ báo chí.`,
    reading: (place: string, facts: string, reports: string) =>
      `ô ${place} ghi ${facts}: mẫu có ${facts} dữ kiện về nơi ấy và các nơi thuộc nó, từ ${reports} bài. Ô càng đậm càng nhiều dữ kiện.`,
    alternative: (places: string, finding: string) =>
      `Bản đồ ô: ${places} ô, mỗi tỉnh, thành trước tháng 7/2025 một ô, thêm quần đảo Hoàng Sa và quần đảo Trường Sa, không vẽ ranh giới; kèm số dữ kiện theo năm. ${finding}.`,
    mark: (place: string, facts: string, reports: string) => `${place}: ${facts} dữ kiện từ ${reports} bài`,
    tileNames: {
      'tp-ho-chi-minh': 'TP HCM',
      'tp-ho-chi-minh-2025': 'TP HCM',
      'hoang-sa': 'Hoàng Sa',
      'truong-sa': 'Trường Sa',
      'viet-nam': 'Cả nước',
    } as Readonly<Record<string, string>>,
    apart: 'Cả nước và các tỉnh, thành sau sáp nhập 7/2025',
    merged: / \(sau sáp nhập 2025\)$/u,
    yearsTitle: 'Số dữ kiện theo năm cuối kỳ',
    notes: {
      sample:
        'Mẫu gồm những bài chúng tôi tìm được và ghi lại. Nơi có nhiều dữ kiện là nơi mẫu có nhiều bài hay bài dài, không phải nơi kết nạp nhiều hay báo chí viết nhiều.',
      count:
        'Một dữ kiện là một số của một nơi, một nhóm, một kỳ; nhiều bài in cùng một dữ kiện thì tính một lần. Dữ kiện của huyện, xã, trường, cơ quan tính cho tỉnh, thành của nó.',
      tiles:
        'Mỗi ô là một tỉnh, thành trước tháng 7/2025; ô chỉ vị trí tương đối, không vẽ ranh giới. Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa, mỗi quần đảo một ô.',
      noYear: (count: string) => `${count} dữ kiện không in năm nên không có trong phần theo năm.`,
    },
    columns: { kind: 'Cách đếm', what: 'Nơi hoặc năm', facts: 'Dữ kiện', reports: 'Bài' },
    kinds: { place: 'theo nơi', year: 'theo năm' },
    noYear: 'không in năm',
  },
};
