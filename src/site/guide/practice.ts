/** A report of our own making, to practise with and to draw the guide's pictures from: no place has its name. */
export const PRACTICE_TEXT = `Huyện Thí Dụ kết nạp nhiều đảng viên trẻ

09:15, 03/12/2019

(Báo Thí Dụ) - Năm 2019, huyện được giao chỉ tiêu kết nạp 60 đảng viên. Từ đầu năm 2019 đến nay, các chi bộ kết nạp được 54 đảng viên, đạt 90% chỉ tiêu.

Riêng các chi bộ trường học kết nạp được hơn 10 học sinh.
`;
