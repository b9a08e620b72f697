import type { Text } from './language.ts';

/** One value of a closed list, with the words that explain it. */
export interface Code {
  readonly code: string;
  readonly label: Text;
  readonly definition: Text;
}

function codes<const C extends readonly Code[]>(list: C): C {
  return list;
}

export const STATUSES = codes([
  {
    code: 'result',
    label: { vi: 'kết quả', en: 'result' },
    definition: { vi: 'Điều đã đếm được.', en: 'What was counted.' },
  },
  {
    code: 'plan',
    label: { vi: 'kế hoạch', en: 'plan' },
    definition: {
      vi: 'Chỉ tiêu hoặc mục tiêu: con số là một ngưỡng phải đạt.',
      en: 'A quota or a target: the number is a threshold to be met.',
    },
  },
  {
    code: 'projected',
    label: { vi: 'dự kiến', en: 'projected' },
    definition: {
      vi: 'Điều bài báo cho là sẽ có.',
      en: 'What the report expects to happen.',
    },
  },
]);

export const QUALIFIERS = codes([
  {
    code: 'exact',
    label: { vi: 'đúng', en: 'exact' },
    definition: {
      vi: 'Không có từ nào làm con số mờ đi.',
      en: 'No word softens the number.',
    },
  },
  {
    code: 'over',
    label: { vi: 'hơn', en: 'over' },
    definition: {
      vi: '“hơn”, “trên”: lớn hơn số in.',
      en: '“over”, “more than”: greater than the number printed.',
    },
  },
  {
    code: 'nearly',
    label: { vi: 'gần', en: 'nearly' },
    definition: {
      vi: '“gần”, “xấp xỉ”: nhỏ hơn số in và gần nó.',
      en: '“nearly”, “almost”: less than the number printed and close to it.',
    },
  },
  {
    code: 'under',
    label: { vi: 'dưới', en: 'under' },
    definition: {
      vi: '“dưới”, “chưa đến”: nhỏ hơn số in.',
      en: '“under”, “not yet”: less than the number printed.',
    },
  },
  {
    code: 'at_least',
    label: { vi: 'ít nhất', en: 'at least' },
    definition: {
      vi: '“ít nhất”, “trở lên”: bằng số in hoặc hơn.',
      en: '“at least”, “or more”: the number printed or more.',
    },
  },
  {
    code: 'at_most',
    label: { vi: 'tối đa', en: 'at most' },
    definition: {
      vi: '“tối đa”, “không quá”: bằng số in hoặc ít hơn.',
      en: '“at most”, “no more than”: the number printed or less.',
    },
  },
  {
    code: 'about',
    label: { vi: 'khoảng', en: 'about' },
    definition: { vi: '“khoảng”, “chừng”: quanh số in.', en: '“about”, “around”: near the number printed.' },
  },
  {
    code: 'between',
    label: { vi: 'từ … đến …', en: 'between' },
    definition: {
      vi: 'Một giá trị chưa biết trong một khoảng; cận trên ở value_high. Ở kế hoạch: một dải, đạt từ cận dưới.',
      en: 'One unknown value in a range; value_high has its upper end. In a plan: a band, met from its lower end.',
    },
  },
  {
    code: 'spread',
    label: { vi: 'trải từ … đến …', en: 'spread' },
    definition: {
      vi: 'Nhiều giá trị trải trong một khoảng: giữa các năm nếu loại kỳ là per_year, còn lại là giữa các nơi trực thuộc. Không bao giờ đi vào phép tính.',
      en: 'Several values in a range: over the years where the period kind is per_year, otherwise over the places below this one. It never enters arithmetic.',
    },
  },
]);

export const PERIOD_KINDS = codes([
  {
    code: 'instant',
    label: { vi: 'thời điểm', en: 'instant' },
    definition: {
      vi: 'Một ngày mà số có được đếm (tổng số đảng viên); chỉ điền period_end.',
      en: 'A day on which a stock was counted (members); only period_end is filled.',
    },
  },
  {
    code: 'event',
    label: { vi: 'sự kiện', en: 'event' },
    definition: { vi: 'Một buổi lễ hoặc một đợt.', en: 'One ceremony or one drive.' },
  },
  {
    code: 'month',
    label: { vi: 'tháng', en: 'month' },
    definition: { vi: 'Một tháng dương lịch.', en: 'A calendar month.' },
  },
  {
    code: 'quarter',
    label: { vi: 'quý', en: 'quarter' },
    definition: { vi: 'Một quý dương lịch.', en: 'A calendar quarter.' },
  },
  {
    code: 'half_year',
    label: { vi: 'nửa năm', en: 'half-year' },
    definition: { vi: 'Sáu tháng đầu hoặc cuối năm.', en: 'The first or the last six months of a year.' },
  },
  {
    code: 'year',
    label: { vi: 'năm', en: 'year' },
    definition: { vi: 'Một năm dương lịch trọn vẹn.', en: 'A whole calendar year.' },
  },
  {
    code: 'year_to_date',
    label: { vi: 'từ đầu năm', en: 'year to date' },
    definition: {
      vi: 'Từ ngày 1 tháng 1 đến một ngày trong năm.',
      en: 'From 1 January to a day of the same year.',
    },
  },
  {
    code: 'school_year',
    label: { vi: 'năm học', en: 'school year' },
    definition: {
      vi: 'Năm học; ngày đầu và cuối theo quy ước là 1 tháng 9 và 31 tháng 8.',
      en: 'A school year; by convention 1 September to 31 August.',
    },
  },
  {
    code: 'term',
    label: { vi: 'nhiệm kỳ', en: 'term' },
    definition: { vi: 'Một nhiệm kỳ đại hội trọn vẹn.', en: 'A whole congress term.' },
  },
  {
    code: 'term_to_date',
    label: { vi: 'từ đầu nhiệm kỳ', en: 'term to date' },
    definition: { vi: 'Từ đầu nhiệm kỳ đến một ngày.', en: 'From the start of a congress term to a day.' },
  },
  {
    code: 'span',
    label: { vi: 'khoảng thời gian', en: 'span' },
    definition: {
      vi: 'Bất kỳ khoảng nào khác: một giai đoạn, “từ năm 2015 đến nay”, “trong 5 năm qua”.',
      en: 'Any other stretch: a stage, “since 2015”, “in the past 5 years”.',
    },
  },
  {
    code: 'per_year',
    label: { vi: 'mỗi năm', en: 'per year' },
    definition: {
      vi: 'Con số của mỗi năm trong khoảng ghi ở hai cận (bình quân hoặc mục tiêu hằng năm).',
      en: 'A figure for each year of the stretch between the bounds (a yearly average or a yearly target).',
    },
  },
  {
    code: 'unknown',
    label: { vi: 'không rõ', en: 'unknown' },
    definition: { vi: 'Bài không in kỳ nào.', en: 'The report prints no period.' },
  },
]);

export const PERIOD_BASES = codes([
  {
    code: 'printed',
    label: { vi: 'in trong bài', en: 'printed' },
    definition: { vi: 'Cả hai cận đều in trong bài.', en: 'The bounds are printed in the report.' },
  },
  {
    code: 'publication',
    label: { vi: 'theo ngày đăng', en: 'publication' },
    definition: {
      vi: 'Bài in “đến nay”; cận cuối là ngày đăng.',
      en: 'The report prints “to date”; the end is its day of publication.',
    },
  },
  {
    code: 'context',
    label: { vi: 'theo mạch bài', en: 'context' },
    definition: {
      vi: 'Cận không in cùng con số nhưng chắc chắn từ phần còn lại của bài (so với năm trước, chuỗi năm).',
      en: 'The bounds are not printed with the figure but certain from the rest of the report (a comparison with the year before, a series of years).',
    },
  },
  {
    code: 'other_report',
    label: { vi: 'theo bài khác', en: 'other report' },
    definition: {
      vi: 'Cận lấy từ một bài khác in cùng con số; ghi chú nói bài nào.',
      en: 'The bounds come from another report that prints the same figure; the note says which.',
    },
  },
  {
    code: 'convention',
    label: { vi: 'theo quy ước', en: 'convention' },
    definition: {
      vi: 'Cận theo quy ước chung (ngày của năm học).',
      en: 'The bounds follow a common convention (the days of a school year).',
    },
  },
]);

export const SELECTIONS = codes([
  {
    code: 'best',
    label: { vi: 'nêu vì cao, tốt nhất', en: 'picked as best or highest' },
    definition: {
      vi: 'Bài chọn con số này trong nhiều số vì nó cao hoặc tiêu biểu.',
      en: 'The report picked this figure from many because it is high or exemplary.',
    },
  },
  {
    code: 'worst',
    label: { vi: 'nêu vì thấp, kém nhất', en: 'picked as worst or lowest' },
    definition: {
      vi: 'Bài chọn con số này trong nhiều số vì nó thấp.',
      en: 'The report picked this figure from many because it is low.',
    },
  },
  {
    code: 'list',
    label: { vi: 'nêu làm ví dụ', en: 'listed as an example' },
    definition: {
      vi: 'Bài nêu một vài nơi trong nhiều nơi làm ví dụ.',
      en: 'The report gives a few places of many as examples.',
    },
  },
]);

export const EXCLUSION_REASONS = codes([
  {
    code: 'date',
    label: { vi: 'ngày tháng', en: 'date' },
    definition: { vi: 'Ngày, tháng, năm, giờ hoặc giai đoạn.', en: 'A day, month, year, hour or stage.' },
  },
  {
    code: 'duration',
    label: { vi: 'thời lượng', en: 'duration' },
    definition: { vi: '“5 năm”, “6 tháng đầu năm”.', en: '“5 years”, “the first 6 months”.' },
  },
  {
    code: 'document',
    label: { vi: 'văn bản', en: 'document' },
    definition: { vi: 'Số hiệu của một văn bản.', en: 'The number of a document.' },
  },
  {
    code: 'ordinal',
    label: { vi: 'thứ tự', en: 'ordinal' },
    definition: { vi: '“lần thứ 5”, “Chi bộ 2”.', en: '“the 5th”, “Cell 2”.' },
  },
  {
    code: 'place_name',
    label: { vi: 'tên nơi', en: 'place name' },
    definition: { vi: '“Quận 4”, “Phường 15”.', en: '“District 4”, “Ward 15”.' },
  },
  {
    code: 'page_furniture',
    label: { vi: 'phần khung trang', en: 'page furniture' },
    definition: {
      vi: 'Bộ đếm, ô bình luận, tin khác: không thuộc bài.',
      en: 'Counters, comment boxes, teasers: no part of the report.',
    },
  },
  {
    code: 'repeated',
    label: { vi: 'nhắc lại', en: 'repeated' },
    definition: {
      vi: 'Nhắc lại một số đã ghi ở chỗ khác của bài.',
      en: 'Repeats a figure recorded elsewhere in the report.',
    },
  },
  {
    code: 'other',
    label: { vi: 'khác', en: 'other' },
    definition: { vi: 'Lý do ghi ở note_en.', en: 'The reason stands in note_en.' },
  },
]);

export const HEADLINES = codes([
  {
    code: 'printed',
    label: { vi: 'như in', en: 'printed' },
    definition: { vi: 'Tiêu đề chép như in.', en: 'The headline as printed.' },
  },
  {
    code: 'rebuilt',
    label: { vi: 'dựng lại', en: 'rebuilt' },
    definition: {
      vi: 'Tiêu đề dựng lại từ địa chỉ; chưa thấy bản in.',
      en: 'The headline rebuilt from the address, not seen in print.',
    },
  },
]);

export const REPORT_LANGUAGES = codes([
  {
    code: 'vi',
    label: { vi: 'tiếng Việt', en: 'Vietnamese' },
    definition: { vi: 'Bản tiếng Việt.', en: 'A copy in Vietnamese.' },
  },
  {
    code: 'en',
    label: { vi: 'tiếng Anh', en: 'English' },
    definition: { vi: 'Bản tiếng Anh.', en: 'A copy in English.' },
  },
  {
    code: 'fr',
    label: { vi: 'tiếng Pháp', en: 'French' },
    definition: { vi: 'Bản tiếng Pháp.', en: 'A copy in French.' },
  },
]);

export const LEVELS = codes([
  {
    code: 'country',
    label: { vi: 'cả nước', en: 'country' },
    definition: { vi: 'Cả nước.', en: 'The whole country.' },
  },
  {
    code: 'province',
    label: { vi: 'tỉnh, thành phố', en: 'province' },
    definition: {
      vi: 'Tỉnh hoặc thành phố trực thuộc trung ương.',
      en: 'A province or a city under the central government.',
    },
  },
  {
    code: 'district',
    label: { vi: 'huyện', en: 'district' },
    definition: {
      vi: 'Huyện, quận, thị xã, thành phố thuộc tỉnh.',
      en: 'A district, town or city of a province.',
    },
  },
  {
    code: 'commune',
    label: { vi: 'xã', en: 'commune' },
    definition: { vi: 'Xã, phường, thị trấn.', en: 'A commune, ward or township.' },
  },
  {
    code: 'bloc',
    label: { vi: 'đảng bộ khối', en: 'Party bloc' },
    definition: {
      vi: 'Đảng bộ của một khối cơ quan, doanh nghiệp hoặc lực lượng.',
      en: 'The Party organisation of a bloc of agencies, enterprises or forces.',
    },
  },
  {
    code: 'branch',
    label: { vi: 'chi bộ, cơ sở', en: 'branch' },
    definition: {
      vi: 'Chi bộ hoặc đảng bộ của một thôn, trường, đơn vị.',
      en: 'The Party branch of a hamlet, a school or a unit.',
    },
  },
  {
    code: 'youth_union',
    label: { vi: 'tổ chức Đoàn', en: 'Youth Union body' },
    definition: { vi: 'Một cấp bộ Đoàn.', en: 'A body of the Youth Union.' },
  },
]);

export const REGIONS = codes([
  {
    code: 'red_river_delta',
    label: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
    definition: { vi: 'Đồng bằng sông Hồng.', en: 'The Red River Delta.' },
  },
  {
    code: 'northern_midlands_mountains',
    label: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
    definition: { vi: 'Trung du và miền núi phía Bắc.', en: 'The northern midlands and mountains.' },
  },
  {
    code: 'north_central_central_coast',
    label: { vi: 'Bắc Trung Bộ và Duyên hải miền Trung', en: 'North Central and Central Coast' },
    definition: {
      vi: 'Bắc Trung Bộ và Duyên hải miền Trung.',
      en: 'The north central area and the central coast.',
    },
  },
  {
    code: 'central_highlands',
    label: { vi: 'Tây Nguyên', en: 'Central Highlands' },
    definition: { vi: 'Tây Nguyên.', en: 'The Central Highlands.' },
  },
  {
    code: 'southeast',
    label: { vi: 'Đông Nam Bộ', en: 'Southeast' },
    definition: { vi: 'Đông Nam Bộ.', en: 'The Southeast.' },
  },
  {
    code: 'mekong_delta',
    label: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
    definition: { vi: 'Đồng bằng sông Cửu Long.', en: 'The Mekong Delta.' },
  },
]);

export const UNITS = codes([
  {
    code: 'people',
    label: { vi: 'người', en: 'people' },
    definition: { vi: 'Số người, nguyên.', en: 'A whole number of people.' },
  },
  {
    code: 'percent',
    label: { vi: 'phần trăm', en: 'percent' },
    definition: { vi: 'Phần trăm.', en: 'Percent.' },
  },
  {
    code: 'organisations',
    label: { vi: 'tổ chức', en: 'organisations' },
    definition: { vi: 'Số tổ chức, nguyên.', en: 'A whole number of organisations.' },
  },
  {
    code: 'classes',
    label: { vi: 'lớp', en: 'classes' },
    definition: { vi: 'Số lớp, nguyên.', en: 'A whole number of classes.' },
  },
]);

export const KINDS = codes([
  {
    code: 'stock',
    label: { vi: 'số có', en: 'stock' },
    definition: { vi: 'Có vào một ngày.', en: 'Present on a day.' },
  },
  {
    code: 'flow',
    label: { vi: 'số phát sinh', en: 'flow' },
    definition: { vi: 'Phát sinh trong một kỳ.', en: 'Arising within a period.' },
  },
  {
    code: 'share',
    label: { vi: 'tỷ lệ', en: 'share' },
    definition: { vi: 'Phần của một tổng, từ 0 đến 100.', en: 'A part of a whole, 0 to 100.' },
  },
  {
    code: 'index',
    label: { vi: 'chỉ số so sánh', en: 'index' },
    definition: { vi: 'So với một mốc, có thể vượt 100.', en: 'Relative to a mark, may exceed 100.' },
  },
]);

export const THEME_KINDS = codes([
  {
    code: 'obstacle',
    label: { vi: 'khó khăn', en: 'obstacle' },
    definition: { vi: 'Điều cản trở việc kết nạp.', en: 'What hinders admission.' },
  },
  {
    code: 'measure',
    label: { vi: 'giải pháp', en: 'measure' },
    definition: { vi: 'Điều được làm hoặc đề nghị.', en: 'What is done or proposed.' },
  },
]);

export const DOCUMENT_KINDS = codes([
  {
    code: 'directive',
    label: { vi: 'chỉ thị', en: 'directive' },
    definition: { vi: 'Chỉ thị, viết tắt CT.', en: 'A directive, abbreviated CT.' },
  },
  {
    code: 'resolution',
    label: { vi: 'nghị quyết', en: 'resolution' },
    definition: { vi: 'Nghị quyết, viết tắt NQ.', en: 'A resolution, abbreviated NQ.' },
  },
  {
    code: 'decision',
    label: { vi: 'quyết định', en: 'decision' },
    definition: { vi: 'Quyết định, viết tắt QĐ.', en: 'A decision, abbreviated QĐ.' },
  },
  {
    code: 'rule',
    label: { vi: 'quy định', en: 'rule' },
    definition: { vi: 'Quy định, viết tắt QĐ.', en: 'A rule, abbreviated QĐ.' },
  },
  {
    code: 'programme',
    label: { vi: 'chương trình', en: 'programme' },
    definition: {
      vi: 'Chương trình hành động, viết tắt CTr.',
      en: 'A programme of action, abbreviated CTr.',
    },
  },
]);
