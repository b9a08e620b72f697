/** The words of the charts of quotas, in Vietnamese. */
export const quotas = {
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
      mostPoints: (count: string) =>
        `Hình rộng chỉ vẽ ${count} số mới nhất không phải được chọn ra để nêu; bảng có đủ.`,
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
};
