/** Every word of the charts in Vietnamese. The type of this file is what every other language must fill. */
export const chartsVi = {
  sources: (facts: string, reports: string) => `${facts} số liệu từ ${reports} bài`,
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
  notes: {
    observation: (figure: string, note: string) => `${figure}: ${note}`,
    disagreement: (indicator: string, place: string, figures: string) =>
      `Các bài in khác nhau về “${indicator}” của ${place}: ${figures}. Hình vẽ để cả khoảng giữa các số ấy.`,
    sample: 'Đây là những nơi báo đã viết, không phải mọi nơi.',
  },
  attainmentPace: {
    question: 'Các nơi có đạt chỉ tiêu không, và đạt vào lúc nào?',
    finding: {
      none: 'Chưa bài nào in một mức đạt chỉ tiêu mà không phải được chọn ra để nêu',
      undecided: 'Các số được in chưa đủ để nói nơi nào đã đạt chỉ tiêu',
      all: (count: string, n: number) =>
        n === 1
          ? 'Nơi duy nhất có số liệu đã đạt hoặc vượt chỉ tiêu'
          : `Ở lần đếm gần nhất, cả ${count} nơi có số liệu đều đạt hoặc vượt chỉ tiêu`,
      noPlace: (count: string, n: number) =>
        n === 1
          ? 'Nơi duy nhất có số liệu chưa đạt chỉ tiêu ở lần đếm gần nhất'
          : `Ở lần đếm gần nhất, cả ${count} nơi có số liệu đều chưa đạt chỉ tiêu`,
      some: (reached: string, count: string) =>
        `Ở lần đếm gần nhất, ${reached} trong ${count} nơi có số liệu đạt hoặc vượt chỉ tiêu`,
      behind: (count: string) => `; trước đó ${count} nơi còn chậm hơn nhịp đều`,
    },
    /** Small counts in words, for sentences; larger ones are written in digits. */
    counts: ['không', 'một', 'hai', 'ba', 'bốn', 'năm'],
    subtitle: (places: string, years: string, sources: string) =>
      `Số kết nạp so với chỉ tiêu của cả kỳ kế hoạch, phần trăm; ${places} nơi${years && `, ${years}`}; ${sources}.`,
    readingDot: (place: string, day: string, elapsed: string, attained: string, pace: string) =>
      `chấm đặc của ${place} cho biết đến ${day}, khi ${elapsed} thời gian của kế hoạch đã qua, nơi này đạt ${attained} chỉ tiêu, tức ${pace}.`,
    readingBar: (place: string, attained: string) =>
      `vạch của ${place} cho biết nơi này đạt ${attained} chỉ tiêu, còn lúc nào trong kỳ kế hoạch thì không rõ.`,
    alternative: (count: string, finding: string) =>
      `Biểu đồ chấm: phần trăm chỉ tiêu đã đạt bên cạnh phần thời gian của kế hoạch đã qua, với vạch 100% và nhịp đều; số điểm: ${count}. ${finding}.`,
    xAxis: 'Phần thời gian của kế hoạch đã qua',
    yAxis: 'Phần chỉ tiêu đã đạt',
    quotaLine: 'đạt chỉ tiêu: 100%',
    evenPace: 'nhịp đều',
    evenPaceAt: (share: string) => `nhịp đều: ${share}`,
    pace: { ahead: 'nhanh hơn nhịp đều', behind: 'chậm hơn nhịp đều', even: 'đúng nhịp đều' },
    unknownElapsed: 'không rõ lúc nào trong kỳ kế hoạch',
    selected: 'bài chọn nêu số này',
    projected: 'bài dự kiến',
    projectedFor: (period: string) => `dự kiến cho ${period}`,
    to: (day: string) => `đến ${day}`,
    plans: {
      admissions_quota: 'chỉ tiêu cấp trên giao',
      admissions_quota_own: 'chỉ tiêu tự đặt',
      admissions_quota_resolution: 'chỉ tiêu theo nghị quyết',
      unknown: 'không rõ chỉ tiêu nào',
    },
    markLabel: (place: string, attained: string, period: string, elapsed: string, kind: string) =>
      `${place}: ${attained}, ${period}; thời gian đã qua: ${elapsed}; ${kind}`,
    notes: {
      evenPace: 'Nhịp đều là đường do trang vẽ để so: phần chỉ tiêu đã đạt bằng phần thời gian đã qua.',
      position: 'Nơi bài in cả số kết nạp và chỉ tiêu, chấm đặt ở thương của hai số ấy; nhãn là số bài in.',
      open: (figure: string) =>
        `“${figure}” chỉ cho biết một đầu: vạch đặt ở số in, mũi tên chỉ phía còn mở.`,
      unknownElapsed: (place: string, reason: string) =>
        `${place}: không rõ đã qua bao nhiêu thời gian, nên vạch kéo hết bề ngang (hình hẹp: không có nhịp đều). ${reason}`,
      selected: (places: string) =>
        `Chấm rỗng, vạch xám (${places}): bài chọn số này ra để nêu vì nó cao, thấp hoặc làm ví dụ; câu tiêu đề không dựa vào nó.`,
      projected: 'Vạch đứt: điều bài dự kiến, chưa phải kết quả.',
      unknownPlan: (places: string) => `${places}: bài không in là chỉ tiêu nào.`,
      marks:
        'Chấm tròn: chỉ tiêu cấp trên giao; vuông: chỉ tiêu tự đặt; tam giác: chỉ tiêu theo nghị quyết; dấu cộng: không rõ chỉ tiêu nào.',
      unlabelled: (count: string) => `${count} nhãn không đủ chỗ trên hình; bảng có đủ.`,
      missing: (place: string, reason: string) => `${place} không có trên hình: ${reason}`,
    },
    columns: {
      quotaKind: 'Chỉ tiêu nào',
      admitted: 'Kết nạp',
      quota: 'Chỉ tiêu',
      printed: 'Mức đạt như in',
      recomputed: 'Mức đạt tính lại (dẫn xuất)',
      elapsed: 'Thời gian đã qua (dẫn xuất)',
    },
  },
  introducedAdmitted: {
    question: 'Trong số được giới thiệu cho Đảng, bao nhiêu người được kết nạp, và họ là ai?',
    finding: {
      one: (place: string, share: string) => `Ở ${place}, số kết nạp bằng ${share} số được giới thiệu`,
      oneWithGroup: (place: string, share: string, group: string, groupShare: string) =>
        `Ở ${place}, số kết nạp bằng ${share} số được giới thiệu; ${group} chiếm ${groupShare} số được giới thiệu`,
      many: (low: string, high: string) => `Số kết nạp bằng ${low} đến ${high} số được giới thiệu, tùy nơi`,
      manyBounded: (count: string) => `Ở ${count} nơi, bài in cả số được giới thiệu và số được kết nạp`,
      onlyGroup: (place: string, group: string, groupShare: string) =>
        `Ở ${place}, ${group} chiếm ${groupShare} số được giới thiệu`,
      noShare: (place: string) => `Ở ${place}, các số được in chưa đủ để tính tỷ lệ`,
      onlySelected: 'Chưa bài nào in các số này mà không phải được chọn ra để nêu',
    },
    subtitle: (places: string, years: string, sources: string) =>
      `Người được giới thiệu và người được kết nạp, phần trăm của số được giới thiệu; ${places}${years && `, ${years}`}; ${sources}.`,
    readingBar: (place: string, introduced: string, admitted: string, share: string) =>
      `cả thanh của ${place} là ${introduced} người được giới thiệu; phần tô là ${admitted} người được kết nạp, ${share}.`,
    readingGroup: (group: string, share: string, union: string) =>
      `ở dòng “${group}”, chấm đặc (${share}) là phần trong số được giới thiệu, vạch đứng (${union}) là phần trong số đoàn viên.`,
    alternative: (places: string, finding: string) =>
      `Biểu đồ thanh và chấm theo phần trăm, ${places}. Thanh: số được kết nạp trong số được giới thiệu. Chấm và vạch: phần của từng nhóm trong số được giới thiệu và trong số đoàn viên. ${finding}.`,
    introduced: (count: string) => `${count} được giới thiệu`,
    admitted: (count: string, share: string) => `${count} được kết nạp, ${share}`,
    introducedTitle: 'Được giới thiệu',
    admittedTitle: 'Được kết nạp so với được giới thiệu',
    groupsTitle: 'Ai được giới thiệu, cạnh phần của họ trong đoàn viên',
    shareLabel: (share: string) => `${share} số được giới thiệu`,
    derivedLabel: (share: string, part: string) => `${share} số được giới thiệu (${part} người, trang tính)`,
    unionLabel: (share: string) => `${share} số đoàn viên`,
    widerLabel: (share: string, group: string) => `${share} số đoàn viên: ${group}, nhóm rộng hơn`,
    markIntroduced: (place: string, count: string) => `${place}: ${count} người được giới thiệu`,
    markAdmitted: (place: string, count: string, share: string) =>
      `${place}: ${count} người được kết nạp, bằng ${share} số được giới thiệu`,
    markShare: (group: string, share: string) => `${group}: ${share} số được giới thiệu`,
    markUnion: (group: string, share: string) => `${group}: ${share} số đoàn viên`,
    notes: {
      notSamePeople:
        'Hai số không chắc là của cùng những người: có người được giới thiệu kỳ này, kết nạp kỳ sau.',
      wider: (group: string, groupWithin: string, wider: string, widerWithin: string, definition: string) =>
        `${group} được đặt cạnh ${widerWithin} vì không bài nào in phần của ${groupWithin} trong đoàn viên. Hai nhóm không như nhau nên đoạn nối vẽ đứt. ${wider}: ${definition}`,
      derived: (group: string, part: string, whole: string, share: string) =>
        `${group}: ${share} do trang tính từ ${part} trên ${whole}; bài không in tỷ lệ này.`,
      rest: (count: string, whole: string) =>
        `Bài không nói ${count} người còn lại trong ${whole} người được giới thiệu thuộc nhóm nào.`,
      stocks:
        'Phần trong đoàn viên đếm vào một ngày bài không in; phần trong số được giới thiệu là của cả kỳ.',
    },
    columns: {
      measure: 'Điều được đếm',
      count: 'Số người',
      whole: 'Trên tổng',
      printed: 'Tỷ lệ như in',
      recomputed: 'Tỷ lệ tính lại (dẫn xuất)',
    },
  },
  newMembersEducation: {
    question: 'Đảng viên mới có trình độ gì, và tỷ lệ in có đúng không?',
    finding: {
      one: (group: string, printed: string, recomputed: string) =>
        `Phần có trình độ ${group} được in là ${printed}, nhưng tính lại ra ${recomputed}`,
      some: (count: string, all: string) =>
        `${count} trong ${all} tỷ lệ theo trình độ không khớp khi tính lại`,
      none: (count: string, n: number) =>
        n === 1
          ? 'Tỷ lệ theo trình độ duy nhất tính lại được thì khớp'
          : `Cả ${count} tỷ lệ theo trình độ tính lại được đều khớp`,
      unchecked: 'Chưa tỷ lệ nào theo trình độ có đủ các phần để tính lại',
    },
    subtitle: (places: string, period: string, whole: string, sources: string) =>
      `Phần trăm số đảng viên mới kết nạp; ${places}, ${period}${whole && `, ${whole} người`}; ${sources}.`,
    readingOff: (group: string, recomputed: string, part: string, whole: string, printed: string) =>
      `thanh “${group}” dài ${recomputed}, tức ${part} trong ${whole} người; dấu × là số bài in, ${printed}.`,
    readingFit: (group: string, recomputed: string, part: string, whole: string, printed: string) =>
      `thanh “${group}” dài ${recomputed}, tức ${part} trong ${whole} người; vạch đứng là số bài in, ${printed}.`,
    readingPrinted: (group: string, printed: string) =>
      `vạch đứng ở dòng “${group}” là số bài in, ${printed}; không đủ các phần để tính lại.`,
    alternative: (places: string, finding: string) =>
      `Biểu đồ thanh ngang, ${places}. Mỗi thanh là một trình độ, dài bằng tỷ lệ tính lại; một dấu cho biết tỷ lệ bài in. ${finding}.`,
    recomputed: (share: string, part: string, whole: string) => `${share} tính lại (${part}/${whole})`,
    consistent: (printed: string, verdict: string) => `in ${printed}: ${verdict}`,
    inconsistent: (printed: string, verdict: string) => `in ${printed}: ${verdict}`,
    uncheckedPrinted: (share: string) => `${share} như in, không tính lại được`,
    derived: 'trang tính',
    rest: 'Bài không nêu trình độ',
    restValue: (share: string, count: string) => `còn ${share} (${count} người), trang tính`,
    markRecomputed: (group: string, share: string) => `${group}: ${share} tính lại`,
    markPrinted: (group: string, share: string, verdict: string) => `${group}: bài in ${share}, ${verdict}`,
    notes: {
      inconsistent: (group: string, printed: string, difference: string) =>
        `${group}: số in ${printed} lệch ${difference} điểm phần trăm so với thương của hai số cũng được in. Trang không sửa số nào và không biết số nào sai.`,
      truncated: (group: string) => `${group}: số in khớp nếu cắt bớt chữ số thay vì làm tròn.`,
      rest: 'Dòng cuối là phần còn lại sau khi trừ các nhóm được in; trình độ của những người này không được nêu.',
      definition: (group: string, definition: string) => `${group}: ${definition}`,
    },
    columns: {
      count: 'Số người',
      whole: 'Tổng số kết nạp',
      printed: 'Tỷ lệ như in',
      recomputed: 'Tỷ lệ tính lại (dẫn xuất)',
      difference: 'Chênh, điểm (dẫn xuất)',
      verdict: 'Phán định',
    },
  },
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
    },
    columns: { kind: 'Loại', theme: 'Chủ đề', reports: 'Số bài', mentions: 'Số lần nêu' },
    named: (paragraphs: string) => `đoạn ${paragraphs}`,
    namedOnly: 'có nêu',
    notNamed: 'không',
  },
};
