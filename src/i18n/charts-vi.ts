/** Every word of the charts in Vietnamese. The type of this file is what every other language must fill. */
export const chartsVi = {
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
      rest: {
        all: '; các nơi còn lại đều chưa hết kỳ',
        most: '; phần lớn nơi còn lại chưa hết kỳ',
        some: '; một số nơi còn lại chưa hết kỳ',
      },
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
    endColumn: 'hết kỳ',
    unknownColumn: 'không rõ lúc nào',
    evenPaceTick: 'vạch đứt: nhịp đều',
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
      plans: 'Đường chấm nối các lần đếm của một nơi từ kế hoạch này sang kế hoạch sau.',
      open: (figures: string) =>
        `Mũi tên: ${figures} chỉ cho biết một đầu; vạch đặt ở số in, mũi tên chỉ phía còn mở.`,
      unknownElapsed: (places: string) =>
        `${places}: không rõ đã qua bao nhiêu thời gian của kế hoạch, nên đứng ở cột bên phải (hình hẹp: không có nhịp đều).`,
      unknownElapsedMany: (count: string) =>
        `${count} số không rõ đã qua bao nhiêu thời gian của kế hoạch, nên đứng ở cột bên phải (hình hẹp: không có nhịp đều).`,
      selected: (places: string) =>
        `Dấu rỗng, vạch xám (${places}): bài chọn số này ra để nêu vì nó cao, thấp hoặc làm ví dụ; câu tiêu đề không dựa vào nó.`,
      selectedMany: (count: string) =>
        `Dấu rỗng, vạch xám (${count} số): bài chọn số này ra để nêu vì nó cao, thấp hoặc làm ví dụ; câu tiêu đề không dựa vào nó.`,
      projected: 'Vạch đứt: điều bài dự kiến, chưa phải kết quả.',
      unknownPlan: (places: string) => `${places}: bài không in là chỉ tiêu nào.`,
      unknownPlanMany: (count: string) =>
        `${count} số: bài không in là chỉ tiêu nào; bảng nói là những số nào.`,
      marks:
        'Chấm tròn: chỉ tiêu cấp trên giao, hoặc bài không nói là chỉ tiêu nào; vuông: chỉ tiêu tự đặt; tam giác: chỉ tiêu theo nghị quyết.',
      unlabelled: (count: string) => `${count} nhãn không đủ chỗ trên hình rộng; bảng có đủ.`,
      mostRows: (count: string) =>
        `Hình hẹp chỉ vẽ ${count} số mới nhất không phải được chọn ra để nêu; bảng có đủ.`,
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
      half: (half: string, decided: string, _decided: number) =>
        `Ở ${half} trong ${decided} lần đếm đủ rõ, số kết nạp bằng ít nhất một nửa số được giới thiệu`,
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
    readingDot: (place: string, introduced: string, admitted: string, share: string) =>
      `chấm của ${place} ở ${share}: ${introduced} người được giới thiệu, ${admitted} người được kết nạp; vạch có hai đầu là khoảng mà lời văn để ngỏ.`,
    readingGroup: (group: string, share: string, union: string) =>
      `ở dòng “${group}”, chấm đặc (${share}) là phần trong số được giới thiệu, vạch đứng (${union}) là phần trong số đoàn viên.`,
    alternative: (places: string, finding: string) =>
      `Biểu đồ thanh và chấm theo phần trăm, ${places}. Thanh: số được kết nạp trong số được giới thiệu. Chấm và vạch: phần của từng nhóm trong số được giới thiệu và trong số đoàn viên. ${finding}.`,
    alternativeMany: (places: string, finding: string) =>
      `Biểu đồ chấm theo phần trăm, ${places}: số được kết nạp so với số được giới thiệu, theo nhóm và nơi, cao nhất trước. ${finding}.`,
    introduced: (count: string) => `${count} được giới thiệu`,
    admitted: (count: string, share: string) => `${count} được kết nạp, ${share}`,
    manyDetail: (period: string, part: string, whole: string) => `${period}: ${part} trên ${whole}`,
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
      most: (wide: string, narrow: string) =>
        `Hình chỉ vẽ ${wide} nơi có nhiều người được giới thiệu nhất (hình hẹp: ${narrow}); bảng có đủ.`,
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
      oneOfMany: (place: string, group: string, printed: string, recomputed: string) =>
        `Ở ${place}, phần có trình độ ${group} được in là ${printed}, nhưng tính lại ra ${recomputed}`,
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
      `Biểu đồ thanh ngang, ${places}. Mỗi thanh là một trình độ ở một nơi, dài bằng tỷ lệ tính lại; một dấu cho biết tỷ lệ bài in. ${finding}.`,
    recomputed: (share: string, part: string, whole: string) => `${share} tính lại (${part}/${whole})`,
    consistent: (printed: string, verdict: string) => `in ${printed}: ${verdict}`,
    inconsistent: (printed: string, verdict: string) => `in ${printed}: ${verdict}`,
    compact: (recomputed: string, part: string, whole: string, printed: string) =>
      `${recomputed} (${part}/${whole}), in ${printed}`,
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
      restMany: 'Phần còn lại của mỗi nơi, mà bài không nêu trình độ, chỉ có trong bảng.',
      definition: (group: string, definition: string) => `${group}: ${definition}`,
      most: (wide: string, narrow: string) =>
        `Hình chỉ vẽ ${wide} tỷ lệ (hình hẹp: ${narrow}), không khớp trước, rồi lớn nhất; bảng có đủ.`,
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
      numbered: (list: string) => `Mỗi cột là một bài, gọi theo nơi mà bài nói đến: ${list}.`,
    },
    columns: { kind: 'Loại', theme: 'Chủ đề', reports: 'Số bài', mentions: 'Số lần nêu' },
    named: (paragraphs: string) => `đoạn ${paragraphs}`,
    namedOnly: 'có nêu',
    notNamed: 'không',
  },
  wholePlans: {
    question: 'Hết năm hoặc hết nhiệm kỳ, các nơi có đạt chỉ tiêu không?',
    finding: {
      none: 'Chưa bài nào in kết quả của cả một kỳ kế hoạch mà không phải được chọn ra để nêu',
      open: 'Các số được in chưa đủ để nói kế hoạch nào đã đạt chỉ tiêu',
      all: (count: string, n: number) =>
        n === 1
          ? 'Kế hoạch duy nhất đã qua trọn kỳ thì đạt hoặc vượt chỉ tiêu'
          : `Cả ${count} kế hoạch đã qua trọn kỳ đều đạt hoặc vượt chỉ tiêu`,
      noPlan: (count: string, n: number) =>
        n === 1
          ? 'Kế hoạch duy nhất đã qua trọn kỳ thì không đạt chỉ tiêu'
          : `Cả ${count} kế hoạch đã qua trọn kỳ đều không đạt chỉ tiêu`,
      some: (reached: string, count: string) =>
        `${reached} trong ${count} kế hoạch đã qua trọn kỳ đạt hoặc vượt chỉ tiêu`,
    },
    subtitle: (plans: string, places: string, years: string, sources: string) =>
      `Người được kết nạp và phần trăm so với chỉ tiêu của cả kỳ; ${plans} kế hoạch ở ${places} nơi, ${years}; ${sources}.`,
    reading: (place: string, years: string, admitted: string, quota: string, attained: string) =>
      `chấm của ${place} (${years}) cho biết ${admitted} người được kết nạp, chỉ tiêu ${quota} người, tức đạt ${attained}; chấm càng to, số người càng nhiều.`,
    alternative: (plans: string, finding: string) =>
      `Biểu đồ chấm theo hàng, ${plans} kế hoạch: số người kết nạp, chỉ tiêu và phần trăm đạt được, chấm to theo số người, có vạch 100%. ${finding}.`,
    group: (span: string, kind: string) => `${span}: ${kind}`,
    spans: { year: 'Một năm', term: 'Nhiều năm, phần lớn là nhiệm kỳ' },
    years: 'Năm',
    admitted: 'Kết nạp',
    quota: 'Chỉ tiêu',
    axis: 'Phần chỉ tiêu đã đạt',
    computed: (quota: string) => `(${quota})`,
    atLeast: (quota: string) => `≥ ${quota}`,
    excess: (percent: string) => `vượt ${percent}`,
    notKnown: '–',
    mark: (place: string, years: string, attained: string, admitted: string, quota: string) =>
      `${place}, ${years}: đạt ${attained}, kết nạp ${admitted}, chỉ tiêu ${quota}`,
    notes: {
      praise:
        'Báo hay viết về nơi đạt chỉ tiêu hơn nơi không đạt, nên số nơi đạt ở đây không nói được gì về mọi nơi.',
      implied:
        'Chỉ tiêu trong ngoặc là trang tính từ số kết nạp và mức đạt (hoặc số người vượt) được in; bài không in chỉ tiêu.',
      noPeople: 'Vạch nhỏ thay cho chấm: bài không in số người kết nạp, nên không rõ kế hoạch lớn hay nhỏ.',
      open: 'Mũi tên: từ ngữ của bài chỉ cho biết một đầu; vạch đặt ở số in.',
      unknown: 'Nơi ghi “không rõ chỉ tiêu nào”: bài không nói chỉ tiêu do cấp trên giao hay tự đặt.',
      selected:
        'Chấm rỗng: bài chọn số này ra để nêu vì nó cao, thấp hoặc làm ví dụ; câu tiêu đề không dựa vào nó.',
      groups: 'Dòng của riêng một nhóm (tên nhóm ghi sau tên nơi) không được tính vào câu tiêu đề.',
      untimed: (count: string) => `${count} mức đạt khác không rõ kỳ của chỉ tiêu nên không có trên hình.`,
      most: (count: string) => `Hình chỉ vẽ ${count} kế hoạch có nhiều người nhất; bảng có đủ.`,
    },
    columns: { span: 'Độ dài kế hoạch', implied: 'Chỉ tiêu suy ra (dẫn xuất)', excess: 'Phần vượt như in' },
  },
  admissionShares: {
    owner: (place: string, period: string) => `${place}, ${period}`,
    ceremony: 'một đợt kết nạp',
    derived: (share: string) => `${share} (tính)`,
    mark: (group: string, owner: string, value: string) => `${group}; ${owner}: ${value} số kết nạp`,
    markSelected: '; số do bài chọn nêu',
    reading: (owner: string, share: string, group: string) =>
      `dấu ở hàng “${owner}” nghĩa là ${share} số người được kết nạp thuộc nhóm “${group}”.`,
    readingBound: (owner: string, share: string, group: string) =>
      `vạch ở hàng “${owner}” nghĩa là ${share} số người được kết nạp thuộc nhóm “${group}”; số đúng nằm trong vạch hoặc về phía mũi tên.`,
    notes: {
      definition: (group: string, definition: string) => `${group}: ${definition}`,
      derived: 'Ghi “(tính)”: bài in số người của nhóm và tổng số, không in tỷ lệ; trang này chia hai số ấy.',
      bounds:
        'Vạch có hai đầu hoặc mũi tên: bài chỉ cho biết giới hạn (“hơn”, “dưới”), không cho biết đúng số nào.',
      ceremony: 'Hàng ghi “một đợt kết nạp” không nói thay cho cả kỳ; tiêu đề không dựa vào các hàng này.',
      selected:
        'Dấu rỗng: bài chọn nêu số ấy vì nó cao, thấp hoặc làm thí dụ; tiêu đề không dựa vào các dấu này.',
      most: (most: string, left: string) =>
        `Mỗi nhóm chỉ vẽ ${most} hàng mới nhất; ${left} hàng còn lại có trong bảng.`,
    },
    columns: {
      part: 'Số người của nhóm',
      whole: 'Tổng số kết nạp',
      printed: 'Tỷ lệ như in',
      recomputed: 'Tỷ lệ tính lại (dẫn xuất)',
    },
  },
  youthShare: {
    question: 'Người trẻ chiếm bao nhiêu trong số kết nạp?',
    finding: {
      range: (group: string, low: string, high: string) =>
        `Tính theo “${group}”, người trẻ chiếm từ ${low} đến ${high} số kết nạp, tùy nơi và kỳ`,
      same: (group: string, share: string) =>
        `Tính theo “${group}”, người trẻ chiếm ${share} số kết nạp ở mọi nơi có số`,
      one: (place: string, group: string, share: string) =>
        `Ở ${place}, người trẻ tính theo “${group}” chiếm ${share} số kết nạp`,
      none: 'Chưa bài nào cho biết đúng phần của người trẻ trong số kết nạp của cả một kỳ',
    },
    subtitle: (places: string, years: string, sources: string) =>
      `Phần trăm số kết nạp là người trẻ, mỗi định nghĩa một phần; ${places} nơi${years && `, ${years}`}; ${sources}.`,
    alternative: (panels: string, marks: string, finding: string) =>
      `Biểu đồ chấm: phần của người trẻ trong số kết nạp, từ 0 đến 100%; số định nghĩa: ${panels}, số hàng: ${marks}. ${finding}.`,
    notes: {
      apart:
        'Mỗi định nghĩa về người trẻ là một phần riêng: một người có thể vừa là đoàn viên vừa dưới 30 tuổi, nên không cộng và không so giữa các phần.',
      position:
        'Nơi bài in cả hai số, dấu đặt theo thương của chúng; chữ cạnh dấu là tỷ lệ như in, có thể hơi khác.',
      missing: (count: string) =>
        `${count} số kết nạp người trẻ khác được in mà không có tổng số chắc chắn cùng nơi, cùng kỳ, nên không có tỷ lệ để vẽ.`,
    },
  },
  pupils: {
    question: 'Có bao nhiêu học sinh, sinh viên được kết nạp?',
    finding: {
      breakdown: (count: string, group: string, place: string, part: string, partCount: string) =>
        `Trong ${count} ${group} được kết nạp ở ${place}, ${partCount} là ở ${part}`,
      counts: (count: string, places: string) =>
        `Các bài in ${count} con số về học sinh, sinh viên được kết nạp ở ${places} nơi`,
      none: 'Các bài chỉ in số dự kiến hoặc số được chọn để nêu',
    },
    subtitle: (places: string, years: string, sources: string) =>
      `Số học sinh, sinh viên được kết nạp; ${places} nơi${years && `, ${years}`}; ${sources}. Mỗi phần có thang riêng.`,
    reading: (owner: string, count: string, group: string) =>
      `vạch ở hàng “${owner}” nghĩa là ${count} ${group} được kết nạp trong kỳ ấy.`,
    readingProjected: (owner: string, count: string, group: string) =>
      `vạch ở hàng “${owner}” nghĩa là bài dự kiến ${count} ${group} được kết nạp trong kỳ ấy.`,
    readingBounds: 'mỗi vạch là giới hạn mà bài in, không có số nào được in đúng.',
    alternative: (marks: string, finding: string) =>
      `Biểu đồ vạch: số học sinh, sinh viên được kết nạp, chia theo độ dài của kỳ, các đợt để riêng; số hàng: ${marks}. ${finding}.`,
    breakdown: (place: string, period: string) => `${place}, ${period}, theo nơi`,
    stretches: {
      year: 'Một năm hoặc một năm học',
      part: 'Một phần của năm',
      longer: 'Hơn một năm',
      open: 'Bài không in đủ hai đầu của kỳ',
      ceremony: 'Từng đợt, từng buổi lễ kết nạp',
    },
    owner: (place: string, period: string) => `${place}, ${period}`,
    withGroup: (owner: string, group: string) => `${owner}: ${group}`,
    schoolYear: (years: string) => `năm học ${years}`,
    projected: (count: string) => `${count} (dự kiến)`,
    mark: (owner: string, value: string) => `${owner}: ${value} người`,
    markSelected: '; số do bài chọn nêu',
    notes: {
      scales:
        'Mỗi phần có thang riêng, dài đến số lớn nhất của phần ấy: chỉ so độ dài trong cùng một phần, và nhớ rằng các kỳ không dài như nhau.',
      ceremony:
        'Một đợt hoặc một buổi lễ không phải là số của cả năm: để riêng, không cộng với các phần khác.',
      projected: 'Vạch đứt, dấu rỗng, ghi “(dự kiến)”: số bài dự kiến, chưa phải kết quả.',
      selected:
        'Dấu rỗng màu xám: bài chọn nêu số ấy vì nó cao, thấp hoặc làm thí dụ; tiêu đề không dựa vào các dấu này.',
      bounds: 'Vạch có hai đầu hoặc mũi tên: bài chỉ cho biết giới hạn, không cho biết đúng số nào.',
      parts: (count: string) =>
        `${count} con số của từng trường, từng chi bộ nằm trong số của một nơi rộng hơn: chỉ có trong bảng.`,
      most: (most: string, left: string) =>
        `Mỗi phần chỉ vẽ ${most} số lớn nhất; ${left} số còn lại có trong bảng.`,
      definition: (group: string, definition: string) => `${group}: ${definition}`,
    },
    columns: { stretch: 'Loại kỳ', count: 'Số được kết nạp', whole: 'Nằm trong số' },
  },
  newMembersProfile: {
    question: 'Ai được kết nạp?',
    finding: {
      range: (group: string, low: string, high: string) =>
        `Nhóm “${group}” chiếm từ ${low} đến ${high} số kết nạp, tùy nơi và kỳ`,
      same: (group: string, share: string) => `Nhóm “${group}” chiếm ${share} số kết nạp ở mọi nơi có số`,
      one: (place: string, group: string, share: string) =>
        `Ở ${place}, nhóm “${group}” chiếm ${share} số kết nạp`,
      none: 'Chưa bài nào in đúng một tỷ lệ cho cả một kỳ mà không phải để nêu thí dụ',
    },
    subtitle: (places: string, years: string, sources: string) =>
      `Phần trăm số kết nạp thuộc mỗi nhóm, như in, mỗi định nghĩa một phần; ${places} nơi${years && `, ${years}`}; ${sources}.`,
    alternative: (panels: string, marks: string, finding: string) =>
      `Biểu đồ chấm: phần của từng nhóm trong số kết nạp, từ 0 đến 100%; số nhóm: ${panels}, số hàng: ${marks}. ${finding}.`,
    notes: {
      overlap:
        'Các nhóm không loại trừ nhau (một người có thể là nữ và là người dân tộc thiểu số), nên không cộng các phần lại.',
      schooling: (count: string) =>
        `${count} tỷ lệ theo trình độ không vẽ ở đây: trình độ có biểu đồ riêng. Người trẻ và học sinh, sinh viên cũng vậy.`,
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
    },
    columns: { indicator: 'Số liệu', value: 'Số như in' },
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
  admissionRate: {
    question: 'Mỗi năm, cứ 100 đảng viên thì kết nạp thêm bao nhiêu người?',
    finding: {
      reached: (reached: string, count: string, n: number) =>
        n === 1
          ? reached === '1'
            ? 'Từ khi có mục tiêu, nơi duy nhất có tỷ lệ cả năm đã đạt mức thấp của mục tiêu'
            : 'Từ khi có mục tiêu, nơi duy nhất có tỷ lệ cả năm chưa đạt mức thấp của mục tiêu'
          : `Từ khi có mục tiêu, ${reached} trong ${count} tỷ lệ cả năm đạt ít nhất mức thấp của mục tiêu`,
      range: (low: string, high: string) =>
        `Nơi biết rõ, số kết nạp một năm bằng ${low} đến ${high} số đảng viên, tùy nơi và năm`,
      one: (rate: string) => `Số kết nạp một năm bằng ${rate} số đảng viên ở nơi duy nhất có số liệu`,
      onlyBounds: 'Các tỷ lệ cả năm được in chỉ cho biết một đầu, chưa rõ con số',
      onlySelected: 'Chưa bài nào in tỷ lệ cả năm mà không phải được chọn ra để nêu',
    },
    subtitle: (rates: string, targets: string, places: string, years: string, sources: string) =>
      `Số kết nạp trong năm trên 100 đảng viên, phần trăm; ${rates} tỷ lệ và ${targets} mục tiêu của ${places} nơi, ${years}; ${sources}.`,
    reading: (place: string, year: string, rate: string, [admissions, members]: readonly string[]) =>
      `chấm của ${place} (${year}) cho biết số kết nạp trong năm${admissions ? `, ${admissions} người,` : ''} bằng ${rate} số đảng viên ở nơi ấy${members ? `, ${members} người` : ''}.`,
    members: 'Đảng viên',
    atLeast: (rate: string) => `≥ ${rate}`,
    alternative: (rates: string, targets: string, finding: string) =>
      `Biểu đồ chấm theo hàng, xếp theo năm: ${rates} tỷ lệ kết nạp trên số đảng viên và ${targets} mục tiêu, có dải mục tiêu chung từ ngày đặt ra. ${finding}.`,
    before: (day: string) => `Năm bắt đầu trước ngày ${day}`,
    always: 'Theo năm',
    under: (day: string, document: string, target: string) =>
      `Sau ngày ${day}: mục tiêu của Nghị quyết ${document}, mỗi năm ${target} (dải màu)`,
    year: 'Năm',
    noYear: 'mỗi năm',
    axis: 'Số kết nạp trong năm so với số đảng viên',
    target: (target: string) => `mục tiêu ${target}`,
    markRate: (place: string, year: string, rate: string) => `${place}, ${year}: ${rate}`,
    markTarget: (place: string, years: string, target: string) => `${place}, ${years}: mục tiêu ${target}`,
    notes: {
      members:
        'Nơi bài không in tỷ lệ, trang tính từ số kết nạp cả năm và số đảng viên đầu năm; không có thì cuối năm, hoặc một ngày trong năm.',
      printed: 'Tỷ lệ bài in thì giữ như in; bài không luôn nói số đảng viên là của ngày nào.',
      general: (target: string, document: string, day: string, place: string) =>
        `Dải màu là mức ${target} mà ${place} in theo Nghị quyết ${document}, ban hành ngày ${day}; dải chỉ vẽ ở những năm bắt đầu sau ngày ấy. Những năm trước không bị so với mức ấy.`,
      targets:
        'Vạch đỏ là mục tiêu của riêng nơi ấy hay giao cho nơi ấy; mũi tên: mục tiêu chỉ có mức thấp nhất.',
      open: 'Mũi tên ở kết quả: từ ngữ của bài chỉ cho biết một đầu, nên tỷ lệ có thể xa hơn phía ấy.',
      selected:
        'Chấm rỗng: bài chọn số này ra để nêu vì nó cao, thấp hoặc làm ví dụ; câu tiêu đề không dựa vào nó.',
      withoutMembers: (count: string) =>
        `${count} số kết nạp cả năm khác không có trên hình vì không bài nào in số đảng viên của nơi ấy vào năm ấy. Số nửa năm hay một quý không được nhân lên thành cả năm.`,
      most: (count: string) => `Hình chỉ vẽ ${count} dòng, những năm muộn nhất; bảng có đủ.`,
    },
    columns: {
      admissions: 'Kết nạp',
      members: 'Đảng viên',
      printed: 'Tỷ lệ như in',
      recomputed: 'Tỷ lệ tính từ hai số (dẫn xuất)',
      target: 'Mục tiêu như in',
    },
  },
};
