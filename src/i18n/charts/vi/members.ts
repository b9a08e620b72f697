/** The words of the charts of new members and members, in Vietnamese. */
export const members = {
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
