import type { youth as Words } from '../vi/youth.ts';
import { plural } from './plural.ts';

/** The words of the charts of young people, in English. */
export const youth: typeof Words = {
  introducedAdmitted: {
    question: 'Of those introduced to the Party, how many were admitted, and who were they?',
    finding: {
      one: (place, share) => `In ${place}, admissions equalled ${share} of those introduced`,
      oneWithGroup: (place, share, group, groupShare) =>
        `In ${place}, admissions equalled ${share} of those introduced; ${group} were ${groupShare} of those introduced`,
      many: (low, high) =>
        `Admissions equalled ${low} to ${high} of those introduced, depending on the place`,
      half: (half, decided, n) =>
        n === 1
          ? `In ${half} of ${decided} count that is clear enough, admissions equalled at least half of those introduced`
          : `In ${half} of ${decided} counts that are clear enough, admissions equalled at least half of those introduced`,
      manyBounded: (count) => `In ${count} places, reports print both those introduced and those admitted`,
      onlyGroup: (place, group, groupShare) => `In ${place}, ${group} were ${groupShare} of those introduced`,
      noShare: (place) => `In ${place}, the figures printed do not suffice for a share`,
      onlySelected: 'No report prints these figures without having picked them out to show',
    },
    subtitle: (places, years, sources) =>
      `People introduced and people admitted, percentage of those introduced; ${places}${years && `, ${years}`}; ${sources}.`,
    readingBar: (place, introduced, admitted, share) =>
      `the whole bar of ${place} is the ${introduced} people introduced; the filled part is the ${admitted} admitted, ${share}.`,
    readingDot: (place, introduced, admitted, share) =>
      `the dot of ${place} is at ${share}: ${introduced} people introduced, ${admitted} admitted; a line with two ends is the range that the wording leaves open.`,
    readingGroup: (group, share, union) =>
      `in the row “${group}”, the filled dot (${share}) is its share of those introduced, the upright line (${union}) its share of Youth Union members.`,
    alternative: (places, finding) =>
      `Bars and dots in percent, ${places}. Bar: admissions among those introduced. Dots and upright lines: the share of each group among those introduced and among Youth Union members. ${finding}.`,
    alternativeMany: (places, finding) =>
      `Dot plot in percent, ${places}: admissions relative to those introduced, by group and place, highest first. ${finding}.`,
    introduced: (count) => `${count} introduced`,
    admitted: (count, share) => `${count} admitted, ${share}`,
    manyDetail: (period, part, whole) => `${period}: ${part} of ${whole}`,
    introducedTitle: 'Introduced',
    admittedTitle: 'Admitted relative to introduced',
    groupsTitle: 'Who was introduced, and their share of the Union',
    shareLabel: (share) => `${share} of those introduced`,
    derivedLabel: (share, part) => `${share} of those introduced (${part} people, computed)`,
    unionLabel: (share) => `${share} of Youth Union members`,
    widerLabel: (share, group) => `${share} of Union members: ${group}, a wider group`,
    markIntroduced: (place, count) => `${place}: ${count} people introduced`,
    markAdmitted: (place, count, share) => `${place}: ${count} people admitted, ${share} of those introduced`,
    markShare: (group, share) => `${group}: ${share} of those introduced`,
    markUnion: (group, share) => `${group}: ${share} of Youth Union members`,
    notes: {
      most: (wide, narrow) =>
        `Only the ${wide} places with most people introduced are drawn (narrow drawing: ${narrow}); the table has them all.`,
      notSamePeople:
        'The two counts need not be of the same people: some are introduced in one period and admitted in the next.',
      wider: (group, groupWithin, wider, widerWithin, definition) =>
        `${group} stand beside the ${widerWithin} because no report prints the share of ${groupWithin} in the Youth Union. The two groups are not alike, so the line between them is dashed. ${wider}: ${definition}`,
      derived: (group, part, whole, share) =>
        `${group}: ${share} is computed by this site from ${part} of ${whole}; the report does not print this share.`,
      rest: (count, whole) =>
        `The report does not say to which group the other ${count} of the ${whole} people introduced belong.`,
      stocks:
        'The shares of the Youth Union were counted on a day that the report does not print; the shares of those introduced are of the whole period.',
    },
    columns: {
      measure: 'What is counted',
      count: 'People',
      whole: 'Of a total of',
      printed: 'Share as printed',
      recomputed: 'Share recomputed (derived)',
    },
  },
  admissionShares: {
    owner: (place, period) => `${place}, ${period}`,
    ceremony: 'one round of admissions',
    derived: (share) => `${share} (computed)`,
    mark: (group, owner, value) => `${group}; ${owner}: ${value} of admissions`,
    markSelected: '; figure picked by the report',
    reading: (owner, share, group) =>
      `the mark in the row “${owner}” means that ${share} of those admitted belonged to the group “${group}”.`,
    readingBound: (owner, share, group) =>
      `the line in the row “${owner}” means that ${share} of those admitted belonged to the group “${group}”; the true figure lies within the line or towards the arrow.`,
    notes: {
      definition: (group, definition) => `${group}: ${definition}`,
      derived:
        'Where it says “(computed)”, the report prints the group’s count and the total but no share; this site divides the two.',
      bounds:
        'Lines with two ends or an arrow: the report gives a limit only (“over”, “under”), not the exact figure.',
      ceremony:
        'Rows marked “one round of admissions” do not stand for a whole period; the title does not rest on them.',
      selected:
        'Hollow marks: the report picked the figure to show because it was high, low or an example; the title does not rest on them.',
      most: (most, left) =>
        `Each group shows its latest ${most} rows only; the other ${left} are in the table.`,
    },
    columns: {
      part: 'People of the group',
      whole: 'All admissions',
      printed: 'Share as printed',
      recomputed: 'Share recomputed (derived)',
    },
  },
  youthShare: {
    question: 'How large a share of admissions are young people?',
    finding: {
      range: (group, low, high) =>
        `Counted as “${group}”, young people made up ${low} to ${high} of admissions, depending on place and period`,
      same: (group, share) =>
        `Counted as “${group}”, young people made up ${share} of admissions in every place with a figure`,
      one: (place, group, share) =>
        `In ${place}, young people counted as “${group}” made up ${share} of admissions`,
      none: 'No report gives the exact share of young people in the admissions of a whole period',
    },
    subtitle: (places, years, sources) =>
      `Percentage of admissions that are young people, one panel a definition; ${plural(places, 'place', 'places')}${years && `, ${years}`}; ${sources}.`,
    alternative: (panels, marks, finding) =>
      `Dot plot: share of young people in admissions, from 0 to 100%; definitions: ${panels}, rows: ${marks}. ${finding}.`,
    notes: {
      apart:
        'Each definition of young people is a panel of its own: one person may be both a Union member and under 30, so panels are neither added up nor compared.',
      position:
        'Where a report prints both counts, the mark stands at their quotient; the words beside it are the share as printed, which may differ a little.',
      missing: (count) =>
        `${plural(count, 'other count of young people admitted is', 'other counts of young people admitted are')} printed without a total that is certainly of the same place and period, so there is no share to draw.`,
    },
  },
  pupils: {
    question: 'How many pupils and students are admitted?',
    finding: {
      breakdown: (count, group, place, part, partCount) =>
        `Of the ${count} ${group} admitted in ${place}, ${partCount} were in ${part}`,
      counts: (count, places) =>
        `Reports print ${plural(count, 'count', 'counts')} of pupils and students admitted, in ${plural(places, 'place', 'places')}`,
      none: 'Reports print only figures that they expect or picked out to show',
    },
    subtitle: (places, years, sources) =>
      `Pupils and students admitted; ${plural(places, 'place', 'places')}${years && `, ${years}`}; ${sources}. Each panel has a scale of its own.`,
    reading: (owner, count, group) =>
      `the line in the row “${owner}” means ${count} ${group} admitted in that period.`,
    readingProjected: (owner, count, group) =>
      `the line in the row “${owner}” means that the report expects ${count} ${group} to be admitted in that period.`,
    readingBounds: 'each line is a limit that a report prints; none prints an exact number.',
    alternative: (marks, finding) =>
      `Line and dot chart: pupils and students admitted, by length of the period, ceremonies apart; rows: ${marks}. ${finding}.`,
    breakdown: (place, period) => `${place}, ${period}, by place`,
    stretches: {
      year: 'One year or school year',
      part: 'Part of a year',
      longer: 'More than a year',
      open: 'Period printed without both ends',
      ceremony: 'Single rounds and ceremonies',
    },
    owner: (place, period) => `${place}, ${period}`,
    withGroup: (owner, group) => `${owner}: ${group}`,
    schoolYear: (years) => `school year ${years}`,
    projected: (count) => `${count} (expected)`,
    mark: (owner, value) => `${owner}: ${value} people`,
    markSelected: '; figure picked by the report',
    notes: {
      scales:
        'Each panel has a scale of its own that ends at its greatest number: compare lengths within one panel only, and mind that the periods are not equally long.',
      ceremony:
        'One round or ceremony is not the count of a year: it stands apart and is not added to the other panels.',
      projected: 'Dashed lines with a hollow mark and “(expected)”: what a report expects, not yet a result.',
      selected:
        'Grey hollow marks: the report picked the figure to show because it was high, low or an example; the title does not rest on them.',
      bounds: 'Lines with two ends or an arrow: the report gives a limit only, not the exact figure.',
      parts: (count) =>
        `${plural(count, 'count of single schools or branches is', 'counts of single schools or branches are')} part of the count of a wider place and in the table only.`,
      most: (most, left) =>
        `Each panel shows its greatest ${most} counts only; the other ${left} are in the table.`,
      definition: (group, definition) => `${group}: ${definition}`,
    },
    columns: { stretch: 'Kind of period', count: 'Admitted', whole: 'Part of' },
  },
};
