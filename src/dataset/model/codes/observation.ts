import { codes } from './code.ts';

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
