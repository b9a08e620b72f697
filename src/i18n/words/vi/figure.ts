/** Words of the site in Vietnamese: charts, their pages and what is shared of them. */
export const figureVi = {
  overview: {
    title: 'Kết nạp đảng viên, theo báo đã đăng',
    is: 'Trang này đọc các bài báo đã đăng, ghi từng con số về kết nạp đảng viên kèm chỗ in ra nó, rồi tính lại.',
    isNot:
      'Đây là một mẫu bài báo, không phải cuộc điều tra: nơi nào không có ở đây không có nghĩa là nơi ấy không kết nạp ai.',
    matrixTitle: 'Ba nơi, hai câu hỏi',
    matrixCaption:
      'Ba nơi mà dự án bắt đầu, và điều các bài in về hai câu hỏi. Ô trống là điều không bài nào in.',
    quotaQuestion: 'Đạt chỉ tiêu?',
    youthQuestion: 'Kết nạp từ thanh niên?',
    notPrinted: 'không bài nào in',
    figuresTitle: 'Biểu đồ',
    reportsTitle: 'Bài mới đăng nhất',
    allReports: (reports: string) => `Cả ${reports} bài`,
    dataTitle: 'Dữ liệu',
    dataText:
      'Toàn bộ số liệu tải về được ở dạng CSV, JSON, XLSX, Parquet và SQLite, kèm dạng in, từ hạn định và bài đã in.',
    counts: (observations: string, reports: string, places: string) =>
      `${observations} quan sát từ ${reports} bài, ở ${places} nơi.`,
    proven: (proven: string, reports: string) =>
      `${proven} trong ${reports} bài có bản lưu đã đối chiếu: mọi con số bài in đều được ghi hoặc bỏ qua có lý do.`,
  },
  figure: {
    howToRead: 'Cách đọc',
    table: 'Bảng số liệu',
    tableCaption: (question: string) => `Số liệu của biểu đồ: ${question}`,
    notes: 'Ghi chú',
    audit: 'Kiểm toán các số trong biểu đồ',
    noAudit: 'Không số nào trong biểu đồ là tỷ lệ phần trăm.',
    sources: 'Nguồn',
    downloads: 'Tải về',
    others: 'Biểu đồ khác',
    question: 'Câu hỏi',
    reports: (count: string) => `${count} bài`,
    auditDoubtful: 'Các số không khớp',
    auditOthers: (count: string, isMore: boolean) =>
      isMore
        ? `${count} số khác: khớp, hoặc không kiểm tra được`
        : `${count} số: khớp, hoặc không kiểm tra được`,
    printSources: (reports: string) => `Nguồn: ${reports} bài, liệt kê tại địa chỉ này.`,
  },
  view: {
    label: 'Xem',
    chart: 'Biểu đồ',
    table: 'Bảng',
    narrow: 'Thu hẹp biểu đồ và bảng',
    all: 'tất cả',
    reset: 'Bỏ thu hẹp',
    shown: (rows: string, allRows: string, marks: string, allMarks: string) =>
      `${rows} trong ${allRows} dòng của bảng; ${marks} trong ${allMarks} dấu trong hình.`,
    copy: 'Chép bảng',
    copied: 'Đã chép bảng; dán được vào bảng tính.',
    notCopied: 'Trình duyệt không cho chép; bảng đã được chọn sẵn, hãy tự chép.',
  },
  details: {
    label: 'Chi tiết của dấu',
    hint: 'Chạm hoặc trỏ vào một dấu để xem chi tiết; trên bàn phím, Tab vào hình rồi dùng phím mũi tên, Esc để ra.',
    close: 'Đóng',
    page: 'Xem trang riêng',
    source: 'Đọc tại báo',
    with: 'Cùng với',
    report: 'Bài báo',
    verdict: (label: string, quotient: string) => `${label} (tính lại: ${quotient})`,
    failed: 'Không tải được chi tiết; dấu vẫn dẫn đến trang của bài.',
  },
  share: {
    title: 'Chia sẻ và nhúng',
    address: 'Địa chỉ cố định, kèm những gì đang chọn trong biểu đồ',
    copyAddress: 'Chép địa chỉ',
    frame: 'Mã nhúng',
    frameHint:
      'Dán vào trang của bạn. Giao diện sáng hay tối theo thiết bị của người đọc; thêm theme=light hoặc theme=dark vào địa chỉ để giữ một giao diện.',
    copyFrame: 'Chép mã nhúng',
    script: 'Thêm dòng này một lần nếu muốn khung tự cao vừa biểu đồ',
    copyScript: 'Chép dòng này',
    copied: 'Đã chép.',
    selected: 'Trình duyệt không cho chép; chữ đã được chọn sẵn để chép bằng bàn phím.',
    sourceLine: 'nguồn, bảng số và ghi chú',
  },
  charts: {
    title: 'Biểu đồ',
    intro: 'Mỗi biểu đồ trả lời một câu hỏi; tiêu đề là câu trả lời tính từ số liệu.',
  },
  chartFiles: {
    data: 'Dữ liệu',
    dataOf: 'dữ liệu của biểu đồ',
    formats: { csv: 'CSV', json: 'JSON', xlsx: 'XLSX', zip: 'ZIP', 'metadata.json': 'Mô tả cột' },
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh' },
    image: (language: string, theme: string) => `Hình ${language}, nền ${theme}`,
  },
  cards: {
    place: {
      title: 'Một nơi, theo báo đã đăng',
      text: 'Mọi con số các bài in về nơi này, kèm kỳ, lời văn và bài đã in ra.',
    },
    report: {
      title: 'Một bài báo, từng con số',
      text: 'Số liệu về kết nạp mà bài này in, nơi in trong bài, và kết quả tính lại.',
    },
    indicator: {
      title: 'Một chỉ số',
      text: 'Định nghĩa, đơn vị, và mọi nơi, mọi kỳ mà các bài in chỉ số này.',
    },
  },
};
