/** Words of the codebook page. */
export const codebookVi = {
  title: 'Sổ mã',
  intro:
    'Mỗi cột của mỗi bảng: kiểu, đơn vị, ý nghĩa, bao nhiêu ô để trống, và mỗi giá trị có mấy lần. Cách lời văn thành cận và cách một tỷ lệ được kết luận có ví dụ lấy từ dữ liệu.',
  asFile: 'Sổ mã cũng là một bảng:',
  contents: 'Trong trang này',
  conventions: 'Cách ghi và ô trống',
  emptyIntro:
    'Cột “Trống” đếm các ô trống của mỗi cột. Ý nghĩa của cột nói khi nào ô trống; nơi nó không nói, trống nghĩa là bài không nêu hoặc cột không áp dụng cho dòng ấy.',
  tables: 'Các bảng',
  unit: 'Đơn vị',
  units: {
    row: 'theo cột unit của dòng, hoặc của chỉ số',
    percent: 'phần trăm',
    points: 'điểm phần trăm',
    count: 'số đếm',
    position: 'thứ tự, từ 1',
  },
  empty: 'Trống',
  never: 'không bao giờ',
  refersTo: 'chỉ đến',
  timesUsed: (count: string) => `Số dòng: ${count}.`,
  wording: {
    title: 'Lời văn và cận',
    intro:
      'Lời văn quanh con số cho hai khoảng. Cận chặt là điều lời văn nói đúng từng chữ. Cách đọc là điều lời văn gợi ra: hẹp hơn, dùng để vẽ và để tính số dẫn xuất, và luôn được gọi tên.',
    steps: [
      'u là đơn vị của chữ số cuối được in; s là u với tỷ lệ phần trăm, với số đếm là hàng của chữ số cuối khác không.',
      '“Hơn” gợi ra quá con số chưa đến một s; “gần” gợi ra kém con số chưa đến một s; “khoảng” gợi ra nửa s về mỗi phía.',
      'Một tỷ lệ in không kèm từ nào thay cho mọi số làm tròn hoặc cắt bớt mà thành nó: từ kém nửa u đến chưa hết một u.',
      'Số đếm người hay tổ chức là số nguyên, nên cận thu về số nguyên gần nhất bên trong; cận không vượt giới hạn của chỉ số.',
      'Con số của một kế hoạch là ngưỡng, dùng như in. Số trải (spread) là nhiều giá trị khác nhau, không bao giờ vào phép tính.',
    ],
    qualifier: 'Từ hạn định',
    printed: 'Dạng in',
    logical: 'Nói chặt',
    reading: 'Gợi ra',
    noArithmetic: 'không vào phép tính',
    none: 'Dữ liệu chưa có.',
  },
  verdicts: {
    title: 'Kết luận kiểm toán',
    intro:
      'Mỗi tỷ lệ phần trăm có hai phần được khai báo thì tính lại bằng phân số chính xác: 100 nhân tử số chia mẫu số (phần vượt thì trừ 100). Kết luận là từ đầu tiên đúng, theo thứ tự dưới đây; ví dụ là con số đầu tiên trong dữ liệu nhận từ ấy.',
    count: 'Số lần',
    none: 'Dữ liệu chưa có.',
  },
  rules: {
    title: 'Quy tắc đang áp dụng',
    intro:
      'Một quy tắc chỉ báo, không tự sửa. “Lỗi” chặn việc dựng trang; “cảnh báo” nhắc xem lại. Quy tắc bỏ qua được thì bỏ qua cho từng dòng, kèm lý do ghi trong bảng ngoại lệ.',
    steps: { parse: 'Đọc tệp', validate: 'Kiểm tra các dòng', prove: 'Đối chiếu với bản lưu' },
    rule: 'Quy tắc',
    says: 'Nội dung',
    severity: 'Mức',
    severities: { error: 'lỗi', warning: 'cảnh báo' },
    waivable: 'bỏ qua được',
    parseIntro: 'Ở bước này mỗi quy tắc nêu điều sai mà nó báo.',
  },
};
