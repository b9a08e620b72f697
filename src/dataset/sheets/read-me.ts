/** The rows of the read-me sheet, Vietnamese beside English; the last one holds the fingerprint of the rows exported. */
export function readMeRows(fingerprint: string): readonly (readonly string[])[] {
  return [
    [
      'Mỗi trang là một bảng của bài; dòng đầu là tên cột, giữ nguyên.',
      'Each sheet is one table of the report; its first row names the columns and stays as it is.',
    ],
    [
      'Ô mã chọn từ danh sách; nghĩa của mã ở trang codebook.',
      'Codes are chosen from a list; the sheet codebook says what they mean.',
    ],
    [
      'Mã, ngày và dạng in là chữ: 2021-06, 1.004, 83,64%. value và value_high là số.',
      'Ids, dates and printed forms are text: 2021-06, 1.004, 83,64%. value and value_high are numbers.',
    ],
    [
      'Ghi chú ở ô là điều kiểm tra báo khi xuất tệp.',
      'A note at a cell is what the check said when the file was made.',
    ],
    [
      'Nhập lại: npm run import -- TỆP.xlsx; các dòng của bài được thay bằng dòng ở đây.',
      'Bring it back: npm run import -- FILE.xlsx; these rows take the place of those of the report.',
    ],
    [
      'Không sửa ô dưới: nó cho biết tệp được xuất từ những dòng nào.',
      'Leave the cell below alone: it says which rows this file was made from.',
    ],
    [fingerprint, fingerprint],
  ];
}
