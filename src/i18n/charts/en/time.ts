import type { time as Words } from '../vi/time.ts';
import { plural } from './plural.ts';

/** The words of the drawings through time, in English. */
export const time: typeof Words = {
  placeStrip: {
    alternative: (place, facts, lines, years) =>
      `Strip of time for ${place}: ${plural(facts, 'fact', 'facts')} on ${plural(lines, 'line', 'lines')}, one line an indicator, ${years}. The table below has them all.`,
    readingSpan: (line, period, figure) =>
      `in the line “${line}”, the bar with the figure ${figure} is of the period ${period}.`,
    readingDot: (line, day, figure) =>
      `in the line “${line}”, the mark with the figure ${figure} was counted ${day}.`,
    mark: (line, period, figure, kind) => `${line}, ${period}: ${figure} (${kind})`,
    kinds: { result: 'result', plan: 'plan', projected: 'expected', selected: 'figure picked by the report' },
    untimed: 'no dates printed',
    perYear: (figure) => `${figure} a year`,
    projected: (figure) => `expected ${figure}`,
    differing: (figures) => `${figures}: reports differ`,
    notes: {
      plan: 'Thin red lines between two ticks: a plan or a quota for that period.',
      projected: 'Dashed lines: what a report expects, not yet a result.',
      selected:
        'Hollow grey marks: the report picked the figure to show because it was high, low or an example.',
      someDay: 'Thin lines: counted on a day within that stretch which the report does not print.',
      open: 'Arrows: the report does not print the first or the last day on that side; the length of an arrow says nothing.',
      differing: 'A purple ×: the reports differ on one and the same thing.',
      untimed: (count, n) =>
        `${count} ${n === 1 ? 'fact without a printed day or year stands' : 'facts without a printed day or year stand'} in the last column, outside the axis of time.`,
      leftOut: (count, n) =>
        `${count} more ${n === 1 ? 'line is' : 'lines are'} not in the drawing; the table has them all.`,
    },
  },
  timePanel: {
    mark: (place, indicator, group, period, figure) =>
      `${place}, ${indicator}, ${group}, ${period}: ${figure}`,
  },
  country: {
    question: 'How many are admitted in the whole country, and how many members are there?',
    finding: {
      both: (admissions, members) =>
        `In the latest year that is printed, the country admitted ${admissions} people and had ${members} Party members`,
      admissions: (figure, year) =>
        `The latest number of admissions that is printed for the country is ${figure}, for ${year}`,
      members: (figure, year) =>
        `The latest number of members that is printed for the country is ${figure}, for ${year}`,
      none: 'No report prints yearly admissions or members of the country that it did not pick out to show',
    },
    subtitle: (years, sources) =>
      `Admissions and Party members of the whole country as printed, people${years && `, ${years}`}; ${sources}.`,
    reading: (indicator, period, figure) =>
      `${indicator.charAt(0).toLowerCase() + indicator.slice(1)}, ${period}: ${figure}. A dot is a figure printed outright, a short line one of which only the year is printed; an arrow goes on above or below the number printed.`,
    alternative: (count, finding) =>
      `Chart by year with ${plural(count, 'figure', 'figures')} of the whole country, not joined. ${finding}.`,
    panels: { admissions: 'Admissions in a year (people)', members: 'Party members (people)' },
    spanTitle: 'Admissions of several years together',
    span: (figure, period) => `${figure} in ${period}`,
    notes: {
      gaps: 'No line joins the figures: no report of this sample prints the years between, so their course is not known.',
      spans:
        'A total of several years is not divided among them, so it is drawn apart and not on the scale of single years.',
      bounds: 'Words such as “over”, “nearly” and “about” only give a bound, so they are not drawn as dots.',
    },
    columns: { indicator: 'Figure', value: 'As printed' },
  },
  placesThroughTime: {
    question: 'How do the figures of one place change over the years?',
    finding: {
      undecided: 'The figures printed do not decide which places rose and which fell',
      allRose: (count, n) =>
        n === 1
          ? 'In the only place that can be compared, the last figure is higher than the first'
          : `In all ${count} series that can be compared, the last figure is higher than the first`,
      allFell: (count, n) =>
        n === 1
          ? 'In the only place that can be compared, the last figure is lower than the first'
          : `In all ${count} series that can be compared, the last figure is lower than the first`,
      some: (rose, count) =>
        `${rose} of ${count} series that can be compared ${rose === '1' ? 'has' : 'have'} a last figure higher than the first`,
    },
    subtitle: (series, places, years, sources) =>
      `Admissions of whole years and Party members, people; ${series} series of ${plural(places, 'place', 'places')}${years && `, ${years}`}; ${sources}.`,
    reading: (place, indicator, first, from, last, to) =>
      `${place}, ${indicator.charAt(0).toLowerCase() + indicator.slice(1)}: ${first} (${from}), then ${last} (${to}). Each small chart has its own scale from 0; a year is equally wide in all.`,
    alternative: (series, finding) =>
      `${plural(series, 'small chart', 'small charts')}, one a series: dots by year, not joined. ${finding}.`,
    sections: { admissions: 'Admissions of a whole year', members: 'Party members on a day' },
    notes: {
      lines:
        'No line joins the figures: no report prints the years between, and two figures are no trend. A short line is a figure of which only the year is printed.',
      comparable:
        'Compared are only figures of the same place, group and kind of period, from at least two years. Results in the middle of a year are left out, as each counts to another day.',
      open: 'A series with words such as “over” or “nearly” that leave open whether it rose is not in the finding.',
      selected:
        'A hollow dot is a figure that its report picked out to show; a series that has no two years without it is not in the finding.',
      most: (count) => `Only the ${count} series with most figures are drawn; the table has them all.`,
      mostInTable: (drawn, listed) =>
        `Of the series with most figures ${drawn} are drawn, and ${listed} are in the table and in the files of this chart; all figures are in the table of facts among the downloads.`,
    },
    columns: { indicator: 'Figure', value: 'As printed' },
  },
};
