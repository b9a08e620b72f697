/** The words of the charts of young people, in Vietnamese. */
export const youth = {
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
};
