import type { Language } from '../dataset/model/language.ts';

interface Term {
  /** The anchor on the glossary page. */
  readonly id: string;
  readonly term: Readonly<Record<Language, string>>;
  readonly definition: Readonly<Record<Language, string>>;
}

/** The words of Party admission, in the order in which a person meets them. */
export const GLOSSARY: readonly Term[] = [
  {
    id: 'doan-vien',
    term: { vi: 'đoàn viên', en: 'Youth Union member' },
    definition: {
      vi: 'Người thuộc Đoàn Thanh niên Cộng sản Hồ Chí Minh. Đoàn giới thiệu đoàn viên ưu tú để chi bộ xem xét kết nạp.',
      en: 'A member of the Hồ Chí Minh Communist Youth Union. The Union introduces its outstanding members to Party branches, which consider them for admission.',
    },
  },
  {
    id: 'doan-vien-uu-tu',
    term: { vi: 'đoàn viên ưu tú', en: 'outstanding Youth Union member' },
    definition: {
      vi: 'Đoàn viên được chi đoàn bình chọn, từ đó Đoàn chọn người giới thiệu cho Đảng.',
      en: 'A member chosen by a Union branch; those whom the Union introduces to the Party are taken from among them.',
    },
  },
  {
    id: 'quan-chung-uu-tu',
    term: { vi: 'quần chúng ưu tú', en: 'outstanding non-member' },
    definition: {
      vi: 'Người ngoài Đảng được một tổ chức chọn để bồi dưỡng và xem xét kết nạp.',
      en: 'A person outside the Party whom an organisation has chosen for training and for consideration.',
    },
  },
  {
    id: 'cam-tinh-dang',
    term: { vi: 'cảm tình Đảng', en: 'Party sympathiser' },
    definition: {
      vi: 'Người đang được giúp đỡ để vào Đảng; thường đã hoặc sẽ học lớp bồi dưỡng nhận thức về Đảng.',
      en: 'A person who is being helped towards admission and usually attends the class on the Party beforehand.',
    },
  },
  {
    id: 'lop-boi-duong',
    term: { vi: 'lớp bồi dưỡng nhận thức về Đảng', en: 'class on the Party' },
    definition: {
      vi: 'Lớp học ngắn mà người được xem xét kết nạp phải qua. Số người học không phải là số người được kết nạp.',
      en: 'The short course that a candidate takes before admission. Those who attend are not those who are admitted.',
    },
  },
  {
    id: 'ket-nap',
    term: { vi: 'kết nạp', en: 'admission' },
    definition: {
      vi: 'Việc một chi bộ nhận một người vào Đảng, từ ngày làm lễ. Người được kết nạp là đảng viên dự bị.',
      en: 'The act by which a branch takes a person into the Party, from the day of the ceremony. The person is then a probationary member.',
    },
  },
  {
    id: 'dang-vien-du-bi',
    term: { vi: 'đảng viên dự bị', en: 'probationary member' },
    definition: {
      vi: 'Đảng viên trong thời gian dự bị sau ngày kết nạp, trước khi được công nhận chính thức.',
      en: 'A member in the time between admission and being made a full member.',
    },
  },
  {
    id: 'chi-tieu',
    term: { vi: 'chỉ tiêu', en: 'quota' },
    definition: {
      vi: 'Số người phải kết nạp trong một kỳ. Trang này tách ba loại: cấp trên giao, nơi ấy tự đặt, và nghị quyết đại hội.',
      en: 'The number to be admitted in a period. This site keeps three kinds apart: set from above, set by the place itself, and set by a congress resolution.',
    },
  },
  {
    id: 'nhiem-ky',
    term: { vi: 'nhiệm kỳ', en: 'congress term' },
    definition: {
      vi: 'Thời gian giữa hai đại hội đảng bộ. Ngày đầu và ngày cuối khác nhau từng nơi nên thường không in.',
      en: 'The time between two Party congresses of a place. Its days differ from place to place and are mostly not printed.',
    },
  },
  {
    id: 'chi-bo',
    term: { vi: 'chi bộ', en: 'Party branch' },
    definition: {
      vi: 'Tổ chức đảng nhỏ nhất: một thôn, một trường, một cơ quan. Chi bộ xét và làm lễ kết nạp.',
      en: 'The smallest Party organisation: of a hamlet, a school, an office. It considers candidates and holds the ceremony.',
    },
  },
  {
    id: 'dang-bo',
    term: { vi: 'đảng bộ', en: 'Party organisation' },
    definition: {
      vi: 'Tổ chức đảng của một xã, huyện, tỉnh hoặc khối, gồm nhiều chi bộ.',
      en: 'The Party organisation of a commune, district, province or bloc, made of many branches.',
    },
  },
  {
    id: 'dang-vien-tuoi-18',
    term: { vi: 'đảng viên tuổi 18', en: 'member at eighteen' },
    definition: {
      vi: 'Học sinh được kết nạp khi vừa đủ tuổi, thường ở lớp cuối trung học phổ thông.',
      en: 'A pupil admitted on coming of age, mostly in the last year of upper secondary school.',
    },
  },
];
