import type { Language, Text } from '../../src/dataset/model/language.ts';

const WORDS = {
  title: {
    vi: 'Thêm một bài báo. Ctrl+C để dừng; câu trả lời được giữ lại.',
    en: 'Adding a report. Ctrl+C stops; the answers so far are kept.',
  },
  facts: {
    vi: 'Về bài báo. Enter nhận giá trị gợi ý; để trống nếu bài không in.',
    en: 'About the report. Enter takes what is proposed; leave empty what the report does not print.',
  },
  place: {
    vi: 'Nơi mà bài nói đến chủ yếu (gõ để tìm)',
    en: 'The place that the report is mainly about (type to search)',
  },
  newPlace: { vi: '＋ nơi chưa có trong danh sách', en: '＋ a place that the list does not have' },
  placeVi: {
    vi: 'Tên nơi bằng tiếng Việt, có cấp (Xã Cư Pui)',
    en: 'Its name in Vietnamese, with what it is (Xã Cư Pui)',
  },
  placeEn: { vi: 'Tên nơi bằng tiếng Anh (Cư Pui Commune)', en: 'Its name in English (Cư Pui Commune)' },
  placeLevel: { vi: 'Cấp', en: 'Level' },
  placeParent: { vi: 'Thuộc nơi nào (gõ để tìm)', en: 'Within which place (type to search)' },
  placeId: { vi: 'Mã của nơi, giữ suốt đời', en: 'Its id, for life' },
  required: { vi: 'Không được để trống.', en: 'This may not be empty.' },
  taken: { vi: 'Đã có; chọn mã khác.', en: 'This is taken; choose another.' },
  accept: { vi: 'Nhận', en: 'Accept' },
  change: { vi: 'Sửa', en: 'Change' },
  record: { vi: 'Ghi thành quan sát', en: 'Record as an observation' },
  exclude: { vi: 'Bỏ qua, có lý do', en: 'Leave out, with a reason' },
  skip: { vi: 'Để sau', en: 'Skip for now' },
  back: { vi: 'Trở lại con số trước', en: 'Back to the figure before' },
  whatNow: { vi: 'Ghi thế nào?', en: 'What is it?' },
  noNumber: {
    vi: 'Dạng in không đọc ra con số nào, nên chỉ có thể bỏ qua.',
    en: 'The figure does not read as a number, so it can only be left out.',
  },
  reason: { vi: 'Lý do bỏ qua', en: 'Reason for leaving it out' },
  note: { vi: 'Ghi chú bằng tiếng Anh, lời của mình', en: 'Note in English, in your own words' },
  field: { vi: 'Sửa cột nào?', en: 'Change which column?' },
  done: { vi: 'Xong', en: 'Done' },
  addRow: { vi: '＋ thêm một dòng từ chính con số này', en: '＋ another row from the same figure' },
  dropRow: { vi: '− bỏ dòng này', en: '− remove this row' },
  none: { vi: '(trống)', en: '(empty)' },
  search: { vi: 'gõ để tìm', en: 'type to search' },
  acceptSure: { vi: 'Nhận tất cả những số bỏ qua này?', en: 'Leave all of these out, as proposed?' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  oneByOne: { vi: 'Không, xem từng số', en: 'No, one by one' },
  skippedNow: { vi: 'Còn số để sau. Làm gì?', en: 'Some figures were skipped. What now?' },
  skippedAsk: { vi: 'Xem lại những số ấy', en: 'Go through them again' },
  skippedWrite: {
    vi: 'Ghi mà không có chúng; bài chưa được chứng thực',
    en: 'Write without them; the report stays unproven',
  },
  stop: { vi: 'Dừng; giữ câu trả lời', en: 'Stop; keep the answers' },
  mend: { vi: 'Sửa câu trả lời', en: 'Correct the answers' },
  problems: { vi: 'Kiểm tra thấy lỗi. Làm gì?', en: 'The check found errors. What now?' },
  write: { vi: 'Ghi vào dữ liệu?', en: 'Write this into the data?' },
  saveText: {
    vi: 'Chép bản này vào thư mục các bản lưu (SOURCES_DIR)?',
    en: 'Copy the text into the folder of saved texts (SOURCES_DIR)?',
  },
  kept: {
    vi: 'Đã dừng. Câu trả lời được giữ lại; chạy lại cùng lệnh để tiếp tục.',
    en: 'Stopped. The answers are kept; run the same command to go on.',
  },
  dryRun: { vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' },
} satisfies Record<string, Text>;

/** What the command says, by key. */
export type Say = (key: keyof typeof WORDS) => string;

/** The words of add-report in one language. */
export function wordsIn(language: Language): Say {
  return (key) => WORDS[key][language];
}
