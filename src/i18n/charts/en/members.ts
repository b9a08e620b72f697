import type { members as Words } from '../vi/members.ts';
import { plural } from './plural.ts';

/** The words of the charts of new members and members, in English. */
export const members: typeof Words = {
  newMembersEducation: {
    question: 'What schooling do new members have, and are the printed shares right?',
    finding: {
      one: (group, printed, recomputed) =>
        `The share with ${group} education is printed as ${printed} but comes to ${recomputed} when recomputed`,
      oneOfMany: (place, group, printed, recomputed) =>
        `In ${place}, the share with ${group} education is printed as ${printed} but comes to ${recomputed} when recomputed`,
      some: (count, all) => `${count} of ${all} shares by education do not add up when recomputed`,
      none: (count, n) =>
        n === 1
          ? 'The only share by education that can be recomputed agrees'
          : `All ${count} shares by education that can be recomputed agree`,
      unchecked: 'No share by education is printed with the parts to recompute it',
    },
    subtitle: (places, period, whole, sources) =>
      `Percentage of newly admitted members; ${places}, ${period}${whole && `, ${whole} people`}; ${sources}.`,
    readingOff: (group, recomputed, part, whole, printed) =>
      `the bar “${group}” is ${recomputed} long, that is ${part} of ${whole} people; the × is the share as printed, ${printed}.`,
    readingFit: (group, recomputed, part, whole, printed) =>
      `the bar “${group}” is ${recomputed} long, that is ${part} of ${whole} people; the upright line is the share as printed, ${printed}.`,
    readingPrinted: (group, printed) =>
      `the upright line in the row “${group}” is the share as printed, ${printed}; its parts are not printed.`,
    alternative: (places, finding) =>
      `Horizontal bars, ${places}. Each bar is one level of education in one place, as long as the recomputed share; a mark shows the share as printed. ${finding}.`,
    recomputed: (share, part, whole) => `${share} recomputed (${part}/${whole})`,
    consistent: (printed, verdict) => `printed ${printed}: ${verdict}`,
    inconsistent: (printed, verdict) => `printed ${printed}: ${verdict}`,
    compact: (recomputed, part, whole, printed) => `${recomputed} (${part}/${whole}), printed ${printed}`,
    uncheckedPrinted: (share) => `${share} as printed, cannot be recomputed`,
    derived: 'our computation',
    rest: 'Education not stated',
    restValue: (share, count) => `${share} left (${count} people), our computation`,
    markRecomputed: (group, share) => `${group}: ${share} recomputed`,
    markPrinted: (group, share, verdict) => `${group}: printed ${share}, ${verdict}`,
    notes: {
      inconsistent: (group, printed, difference) =>
        `${group}: the printed ${printed} is off by ${difference} percentage points from the quotient of two counts that are printed as well. This site mends neither and does not know which is wrong.`,
      truncated: (group) => `${group}: the printed share agrees if digits are cut instead of rounded.`,
      rest: 'The last row is what the printed groups leave; the education of these people is not stated.',
      restMany: 'Those whose education a report does not state are in the table only.',
      definition: (group, definition) => `${group}: ${definition}`,
      most: (wide, narrow) =>
        `Only ${wide} shares are drawn (narrow drawing: ${narrow}), those that do not add up first, then the largest; the table has them all.`,
    },
    columns: {
      count: 'People',
      whole: 'All admissions',
      printed: 'Share as printed',
      recomputed: 'Share recomputed (derived)',
      difference: 'Difference, points (derived)',
      verdict: 'Verdict',
    },
  },
  newMembersProfile: {
    question: 'Who are the new members?',
    finding: {
      range: (group, low, high) =>
        `The group “${group}” made up ${low} to ${high} of admissions, depending on place and period`,
      same: (group, share) =>
        `The group “${group}” made up ${share} of admissions in every place with a figure`,
      one: (place, group, share) => `In ${place}, the group “${group}” made up ${share} of admissions`,
      none: 'No report prints an exact share of a whole period that it did not pick out to show',
    },
    subtitle: (places, years, sources) =>
      `Percentage of admissions that belong to each group, as printed, one panel a definition; ${plural(places, 'place', 'places')}${years && `, ${years}`}; ${sources}.`,
    alternative: (panels, marks, finding) =>
      `Dot plot: share of each group in admissions, from 0 to 100%; groups: ${panels}, rows: ${marks}. ${finding}.`,
    notes: {
      overlap:
        'The groups do not exclude one another (one person may be a woman and of an ethnic minority), so the panels are not to be added up.',
      schooling: (count) =>
        `${plural(count, 'share by schooling is', 'shares by schooling are')} not drawn here: schooling has a chart of its own. So have young people, and pupils and students.`,
    },
  },
  admissionRate: {
    question: 'For every 100 members, how many people are admitted in a year?',
    finding: {
      reached: (reached, count, n) =>
        n === 1
          ? reached === '1'
            ? 'Since the target was set, the only rate of a whole year reached its lower end'
            : 'Since the target was set, the only rate of a whole year did not reach its lower end'
          : `Since the target was set, ${reached} of ${count} rates of a whole year reached at least its lower end`,
      range: (low, high) =>
        `Where it is known, a year’s admissions equalled ${low} to ${high} of members, depending on place and year`,
      one: (rate) => `A year’s admissions equalled ${rate} of members in the only place with a figure`,
      onlyBounds: 'The rates of a whole year that are printed are bounds only',
      onlySelected: 'No report prints a rate of a whole year that it did not pick out to show',
    },
    subtitle: (rates, targets, places, years, sources) =>
      `Admissions of a year per 100 members, percent; ${plural(rates, 'rate', 'rates')} and ${plural(targets, 'target', 'targets')} of ${plural(places, 'place', 'places')}, ${years}; ${sources}.`,
    reading: (place, year, rate, [admissions, members]) =>
      `the dot of ${place} (${year}) says that the admissions of that year${admissions ? `, ${admissions} people,` : ''} equalled ${rate} of the${members ? ` ${members}` : ''} members there.`,
    members: 'Members',
    atLeast: (rate) => `≥ ${rate}`,
    alternative: (rates, targets, finding) =>
      `Dot plot in rows by year: ${plural(rates, 'admission rate', 'admission rates')} and ${plural(targets, 'target', 'targets')}, with a band for the general target from the day it was set. ${finding}.`,
    before: (day) => `Years that began before ${day}`,
    always: 'By year',
    under: (day, document, target) =>
      `After ${day}: target of Resolution ${document}, ${target} a year (band)`,
    year: 'Year',
    noYear: 'yearly',
    axis: 'Admissions of the year relative to members',
    target: (target) => `target ${target}`,
    markRate: (place, year, rate) => `${place}, ${year}: ${rate}`,
    markTarget: (place, years, target) => `${place}, ${years}: target ${target}`,
    notes: {
      members:
        'Where no rate is printed, this site computes it from the admissions of the year and the members at its start; failing that at its end, or on a day within it.',
      printed: 'Printed rates stand as printed; the reports do not always say of which day the members are.',
      general: (target, document, day, place) =>
        `The band is the ${target} that ${place} prints after Resolution ${document}, issued on ${day}; it is drawn only for years that began after that day. Earlier years are not measured against it.`,
      targets:
        'Red lines are targets of the place’s own or set for it; an arrow: the target is a least value only.',
      open: 'Arrows at results: the wording of the report gives one bound only, so the rate may lie further that way.',
      selected:
        'Hollow dots: the report picked the figure to show because it was high, low or an example; the title does not rest on it.',
      withoutMembers: (count) =>
        `${count} other ${count === '1' ? 'count of admissions of a year is' : 'counts of admissions of a year are'} not in the drawing because no report prints the members of the place in that year. Half-years and quarters are not stretched to a year.`,
      most: (count) => `The drawing has only ${count} rows, of the latest years; the table has them all.`,
    },
    columns: {
      admissions: 'Admissions',
      members: 'Members',
      printed: 'Rate as printed',
      recomputed: 'Rate from the two counts (derived)',
      target: 'Target as printed',
    },
  },
};
