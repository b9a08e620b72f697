import type { CellFault } from '../fault.ts';

const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const WITH_TIME = /^\d{4}-\d{2}-\d{2}[T ]/;
/** Excel counts days from here on (its 29 February 1900, which never was, is allowed for). */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Says why a cell is no ISO 8601 date, for text that the schema refused. Nothing is guessed into the data. */
export function diagnoseDate(text: string): CellFault {
  if (SERIAL.test(text)) return serialFault(text);
  if (WITH_TIME.test(text))
    return dateFault(
      'ngày kèm giờ',
      'the date carries a time',
      `Chỉ viết ngày: ${text.slice(0, 10)}.`,
      `Write the day only: ${text.slice(0, 10)}.`,
    );
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return spellingFault(isoDate(yearFirst[1], yearFirst[2], yearFirst[3]));
  const dayMonthYear = DAY_MONTH_YEAR.exec(text);
  if (dayMonthYear) return orderFault(dayMonthYear);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) {
    const iso = isoDate(monthYear[2], monthYear[1]);
    return dateFault(
      'ngày không theo ISO 8601',
      'the date is not in ISO 8601',
      `Viết năm trước: ${iso}.`,
      `Write the year first: ${iso}.`,
    );
  }
  return dateFault(
    'ô không phải là ngày',
    'the cell is no date',
    'Viết theo ISO 8601: 2021-10-12, hoặc 2021-10 hay 2021 nếu không biết ngày.',
    'Write it in ISO 8601: 2021-10-12, or 2021-10 or 2021 where the day is not known.',
  );
}

function serialFault(text: string): CellFault {
  const time = new Date(SERIAL_ORIGIN + Math.floor(Number(text.replace(',', '.'))) * DAY);
  const iso = time.toISOString().slice(0, 10);
  return dateFault(
    'đây là số ngày của Excel',
    'this is Excel’s number of a day',
    `Trong Excel số ấy là ${iso}; đối chiếu bài báo rồi viết ngày theo ISO 8601.`,
    `In Excel it means ${iso}; look at the report and write the date in ISO 8601.`,
  );
}

function spellingFault(iso: string): CellFault {
  if (isCalendarDate(iso))
    return dateFault(
      'ngày không theo ISO 8601',
      'the date is not in ISO 8601',
      `Viết ${iso}.`,
      `Write ${iso}.`,
    );
  return dateFault(
    'ngày không có trong lịch',
    'the date is not on the calendar',
    'Đối chiếu bài báo; không biết ngày thì chỉ viết năm và tháng, như 2022-06.',
    'Look at the report; where the day is not known write year and month only, as 2022-06.',
  );
}

/** `12/10/2021` is October in Vietnam and December in America: both are shown where both exist. */
function orderFault([, first, second, year]: RegExpExecArray): CellFault {
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  if (!isCalendarDate(monthFirst) || dayFirst === monthFirst) return spellingFault(dayFirst);
  if (!isCalendarDate(dayFirst)) return spellingFault(monthFirst);
  return dateFault(
    'ngày đọc được theo hai cách',
    'the date can be read in two ways',
    `Viết theo ISO 8601: ${dayFirst} nếu số đầu là ngày, ${monthFirst} nếu là tháng.`,
    `Write it in ISO 8601: ${dayFirst} if the day comes first, ${monthFirst} if the month does.`,
  );
}

function isoDate(year = '', month = '', day = ''): string {
  const parts = day === '' ? [month] : [month, day];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

function isCalendarDate(iso: string): boolean {
  const full = iso.length === 7 ? `${iso}-01` : iso;
  const time = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}

function dateFault(vi: string, en: string, remedyVi: string, remedyEn: string): CellFault {
  return { rule: 'cell-type', message: { vi, en }, remedy: { vi: remedyVi, en: remedyEn } };
}
