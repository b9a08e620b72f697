/** Words of the site in Vietnamese: what stands on every page, and the search. */
export const frameVi = {
  siteName: 'Kết nạp',
  siteTagline: 'Các cấp ủy kết nạp đảng viên ra sao, theo báo đã đăng',
  skipToContent: 'Đến nội dung',
  mainNavigation: 'Mục chính',
  otherLanguage: 'English',
  theme: { label: 'Giao diện', system: 'theo máy', light: 'sáng', dark: 'tối' },
  breadcrumbs: 'Đường dẫn',
  nav: {
    charts: 'Biểu đồ',
    places: 'Địa phương',
    reports: 'Bài báo',
    audit: 'Kiểm toán',
    data: 'Dữ liệu',
    method: 'Phương pháp',
  },
  search: {
    open: 'Tìm',
    label: 'Tìm nơi, bài báo, chỉ số, con số',
    hint: 'Gõ không dấu cũng được; tên tiếng Anh và tỉnh sau sáp nhập cũng tìm ra.',
    loading: 'Đang tải mục lục tìm kiếm…',
    failed:
      'Không tải được mục lục tìm kiếm. Có thể thử lại, hoặc lọc trong danh sách địa phương và bài báo.',
    close: 'Đóng',
    kinds: {
      place: 'Địa phương',
      definition: 'Chỉ số, nhóm, thuật ngữ',
      chart: 'Biểu đồ',
      report: 'Bài báo',
      figure: 'Con số',
    },
    definitions: { indicator: 'Chỉ số', group: 'Nhóm', term: 'Thuật ngữ' },
    results: (count: string) => `Kết quả: ${count}`,
    showAll: (count: string) => `Xem cả ${count}`,
    nothing: (query: string) =>
      `Không có gì khớp với “${query}”. Thử ít từ hơn, hoặc một con số đúng như bài in.`,
    printed: (figure: string) => `in là “${figure}”`,
    partly: 'Quá nhiều mục khớp, nên mục lục chưa được đọc hết và có thể còn kết quả khác. Gõ thêm từ, hoặc',
    readAll: (parts: string) => `đọc cả mục lục (${parts} phần)`,
    today: (province: string) => `nay thuộc ${province}`,
  },
  footer: {
    version: 'Bản dữ liệu',
    dataLicence: 'Giấy phép của dữ liệu:',
    codeLicence: 'Mã nguồn: MIT.',
    facts: 'Trang chỉ ghi số liệu và thông tin thư mục của các bài đã đăng, không chép câu văn.',
    cite: 'Cách trích dẫn',
    method: 'Phương pháp và giới hạn',
  },
  indexPages: {
    label: 'Các trang của danh sách',
    title: (title: string, page: string) => `${title}, trang ${page}`,
    shown: (page: string, pages: string) =>
      `Trang ${page} trong ${pages}. Ô lọc chỉ tìm trong trang này; ô tìm kiếm ở đầu trang tìm trong tất cả.`,
    moreRows: (shown: string, all: string) => `Ở đây có ${shown} trong ${all} dòng; xem tất cả ở`,
  },
  filter: {
    label: 'Lọc theo tên',
    hint: 'Gõ không dấu cũng được; tên tỉnh sau hợp nhất cũng tìm được.',
    count: (shown: string, all: string) => `${shown} trong ${all} dòng`,
    sort: 'Xếp theo cột này',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ nhầm. Các mục chính ở trên, hoặc bắt đầu từ trang đầu.',
    home: 'Trang đầu',
  },
};
