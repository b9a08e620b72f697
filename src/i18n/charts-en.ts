import type { chartsVi } from './charts-vi.ts';

function plural(count: string, one: string, many: string): string {
  return `${count} ${count === '1' || count === 'one' ? one : many}`;
}

/** Every word of the charts in English. */
export const chartsEn: typeof chartsVi = {
  sources: (facts, reports) =>
    `${plural(facts, 'fact', 'facts')} from ${plural(reports, 'report', 'reports')}`,
  table: {
    place: 'Place',
    group: 'Group',
    period: 'Period',
    status: 'Status',
    selection: 'Selection',
    wording: 'Wording',
    notApplicable: '–',
    notPrinted: 'not printed',
    unknown: 'not known',
    notSelected: 'no',
  },
  notes: {
    observation: (figure, note) => `${figure}: ${note}`,
    disagreement: (indicator, place, figures) =>
      `The reports differ on “${indicator}” of ${place}: ${figures}. The drawing shows the whole range between these figures.`,
    sample: 'These are the places that reports have written about, not all places.',
  },
  attainmentPace: {
    question: 'Do places meet their quotas, and when?',
    finding: {
      none: 'No report prints an attainment that it did not pick out to show',
      undecided: 'The figures printed do not decide which places have met their quotas',
      all: (count, n) =>
        n === 1
          ? 'The only place with a figure had met or passed its quota'
          : n === 2
            ? 'At their latest count, both places with a figure had met or passed their quotas'
            : `At their latest count, all ${count} places with a figure had met or passed their quotas`,
      noPlace: (count, n) =>
        n === 1
          ? 'The only place with a figure had not met its quota at its latest count'
          : n === 2
            ? 'At their latest count, neither of the places with a figure had met its quota'
            : `At their latest count, none of the ${count} places with a figure had met its quota`,
      some: (reached, count) =>
        `At their latest count, ${reached} of ${count} places with a figure had met or passed their quotas`,
      behind: (count) => `; before that, ${plural(count, 'place', 'places')} had been behind even pace`,
    },
    counts: ['no', 'one', 'two', 'three', 'four', 'five'],
    subtitle: (places, years, sources) =>
      `Admissions as a percentage of the quota for the plan’s whole period; ${plural(places, 'place', 'places')}${years && `, ${years}`}; ${sources}.`,
    readingDot: (place, day, elapsed, attained, pace) =>
      `the filled dot of ${place} says that by ${day}, when ${elapsed} of the plan’s period had passed, it had attained ${attained} of its quota, which is ${pace}.`,
    readingBar: (place, attained) =>
      `the line of ${place} says that it attained ${attained} of its quota, at an unknown point of the plan’s period.`,
    alternative: (count, finding) =>
      `Dot plot: percentage of the quota attained beside the share of the plan’s period that had passed, with marks for 100% and for even pace; points: ${count}. ${finding}.`,
    xAxis: 'Share of the plan’s period that had passed',
    yAxis: 'Share of the quota attained',
    quotaLine: 'quota met: 100%',
    evenPace: 'even pace',
    evenPaceAt: (share) => `even pace: ${share}`,
    pace: { ahead: 'ahead of even pace', behind: 'behind even pace', even: 'at even pace' },
    unknownElapsed: 'unknown when in the plan’s period',
    selected: 'figure picked by the report',
    projected: 'expected by the report',
    projectedFor: (period) => `expected for ${period}`,
    to: (day) => `by ${day}`,
    plans: {
      admissions_quota: 'quota set from above',
      admissions_quota_own: 'own quota',
      admissions_quota_resolution: 'quota of a resolution',
      unknown: 'unknown which quota',
    },
    markLabel: (place, attained, period, elapsed, kind) =>
      `${place}: ${attained}, ${period}; time passed: ${elapsed}; ${kind}`,
    notes: {
      evenPace:
        'Even pace is a line drawn by this site for comparison: the share of the quota attained equals the share of time passed.',
      position:
        'Where a report prints both admissions and quota, the dot stands at their quotient; the label is the figure printed.',
      open: (figure) =>
        `“${figure}” gives one bound only: the line stands at the figure printed, the arrow points to the open side.`,
      unknownElapsed: (place, reason) =>
        `${place}: it is not known how much time had passed, so the line runs across the whole width (narrow drawing: no even pace). ${reason}`,
      selected: (places) =>
        `Hollow dots and grey lines (${places}): the report picked the figure to show because it was high, low or an example; the title does not rest on it.`,
      projected: 'Dashed lines: what a report expects, not yet a result.',
      unknownPlan: (places) => `${places}: the report does not print which quota it was.`,
      marks:
        'Circles: quotas set from above; squares: own quotas; triangles: quotas of a resolution; crosses: unknown which quota.',
      unlabelled: (count) =>
        `${plural(count, 'label has', 'labels have')} no room in the drawing; the table has them all.`,
      missing: (place, reason) => `${place} is not in the drawing: ${reason}`,
    },
    columns: {
      quotaKind: 'Which quota',
      admitted: 'Admissions',
      quota: 'Quota',
      printed: 'Attainment as printed',
      recomputed: 'Attainment recomputed (derived)',
      elapsed: 'Time passed (derived)',
    },
  },
  introducedAdmitted: {
    question: 'Of those introduced to the Party, how many were admitted, and who were they?',
    finding: {
      one: (place, share) => `In ${place}, admissions equalled ${share} of those introduced`,
      oneWithGroup: (place, share, group, groupShare) =>
        `In ${place}, admissions equalled ${share} of those introduced; ${group} were ${groupShare} of those introduced`,
      many: (low, high) =>
        `Admissions equalled ${low} to ${high} of those introduced, depending on the place`,
      manyBounded: (count) => `In ${count} places, reports print both those introduced and those admitted`,
      onlyGroup: (place, group, groupShare) => `In ${place}, ${group} were ${groupShare} of those introduced`,
      noShare: (place) => `In ${place}, the figures printed do not suffice for a share`,
      onlySelected: 'No report prints these figures without having picked them out to show',
    },
    subtitle: (places, years, sources) =>
      `People introduced and people admitted, percentage of those introduced; ${places}${years && `, ${years}`}; ${sources}.`,
    readingBar: (place, introduced, admitted, share) =>
      `the whole bar of ${place} is the ${introduced} people introduced; the filled part is the ${admitted} admitted, ${share}.`,
    readingGroup: (group, share, union) =>
      `in the row “${group}”, the filled dot (${share}) is its share of those introduced, the upright line (${union}) its share of Youth Union members.`,
    alternative: (places, finding) =>
      `Bars and dots in percent, ${places}. Bar: admissions among those introduced. Dots and upright lines: the share of each group among those introduced and among Youth Union members. ${finding}.`,
    introduced: (count) => `${count} introduced`,
    admitted: (count, share) => `${count} admitted, ${share}`,
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
  newMembersEducation: {
    question: 'What schooling do new members have, and are the printed shares right?',
    finding: {
      one: (group, printed, recomputed) =>
        `The share with ${group} education is printed as ${printed} but comes to ${recomputed} when recomputed`,
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
      `Horizontal bars, ${places}. Each bar is one level of education, as long as the recomputed share; a mark shows the share as printed. ${finding}.`,
    recomputed: (share, part, whole) => `${share} recomputed (${part}/${whole})`,
    consistent: (printed, verdict) => `printed ${printed}: ${verdict}`,
    inconsistent: (printed, verdict) => `printed ${printed}: ${verdict}`,
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
      definition: (group, definition) => `${group}: ${definition}`,
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
  printedRecomputed: {
    question: 'Do the percentages that reports print agree with their parts?',
    finding: {
      some: (agreeing, all, n) =>
        `${agreeing} of ${all} printed percentages that can be checked ${n === 1 ? 'agrees with its' : 'agree with their'} parts`,
      all: (all, n) =>
        n === 1
          ? 'The only printed percentage that can be checked agrees with its parts'
          : `All ${all} printed percentages that can be checked agree with their parts`,
      none: (all, n) =>
        n === 1
          ? 'The only printed percentage that can be checked does not agree with its parts'
          : `None of the ${all} printed percentages that can be checked agrees with its parts`,
    },
    subtitle: (places, years, sources) =>
      `Percentages as printed against the quotient of two parts that are printed as well, difference in percentage points; ${plural(places, 'place', 'places')}${years && `, ${years}`}; ${sources}.`,
    readingCross: {
      lower: (place, printed, recomputed, difference) =>
        `the × of ${place} stands left of “agrees”: the report prints ${printed}, the two parts that it prints give ${recomputed}, so the print is ${difference} percentage points too low for them.`,
      higher: (place, printed, recomputed, difference) =>
        `the × of ${place} stands right of “agrees”: the report prints ${printed}, the two parts that it prints give ${recomputed}, so the print is ${difference} percentage points too high for them.`,
    },
    readingDot: (verdict, count, n, meaning) =>
      `each dot is one printed percentage; ${count} ${n === 1 ? 'is' : 'are'} in the row “${verdict}”. ${meaning}`,
    alternative: (count, finding) =>
      `Dot plot: ${plural(count, 'printed percentage', 'printed percentages')}, counted by verdict; below, each one that does not agree is a × at its difference from the quotient in percentage points. ${finding}.`,
    doubtsTitle: 'How far the print is from the quotient of its parts',
    agreement: 'agrees',
    axis: 'Printed less recomputed, percentage points',
    figures: (printed, recomputed) => `printed ${printed}, recomputed ${recomputed}`,
    printedOnly: (printed) => `printed ${printed}`,
    parts: (part, whole) => `${part} of ${whole}`,
    noWholeNumber: 'no whole number gives the number printed',
    verdict: (verdict, parts) => `${verdict}: ${parts}`,
    mark: (place, measure, figures, verdict) => `${place}, ${measure}: ${figures}, ${verdict}`,
    notes: {
      print:
        'This checks the print, not what a place did: this site mends no figure and does not know which one is wrong.',
      verdict: (verdict, meaning) => `“${verdict}”: ${meaning}`,
      unchecked: (count, n) =>
        `${count} other ${n === 1 ? 'percentage is' : 'percentages are'} printed without both parts, cannot be checked and ${n === 1 ? 'is' : 'are'} not in the drawing.`,
      most: (wide, narrow) =>
        `Only the greatest differences are drawn one by one, ${wide} at the most (narrow drawing: ${narrow}); the table has them all.`,
    },
    columns: {
      verdict: 'Verdict',
      measure: 'Percentage',
      part: 'Part',
      whole: 'Of a total of',
      printed: 'As printed',
      recomputed: 'Recomputed (derived)',
      difference: 'Difference, points (derived)',
    },
  },
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
  obstaclesMeasures: {
    question: 'Which obstacles and measures do the reports name?',
    finding: {
      named: {
        obstacle: (names, n, most, reports) =>
          `${names} ${n > 1 ? 'are the obstacles' : 'is the obstacle'} that most reports name: ${most} of ${reports}`,
        measure: (names, n, most, reports) =>
          `${names} ${n > 1 ? 'are the measures' : 'is the measure'} that most reports name: ${most} of ${reports}`,
      },
      several: {
        obstacle: (count, most) =>
          `${count} obstacles are named by most reports: ${plural(most, 'report', 'reports')} each`,
        measure: (count, most) =>
          `${count} measures are named by most reports: ${plural(most, 'report', 'reports')} each`,
      },
    },
    quoted: (name) => `“${name}”`,
    subtitle: (themes, mentions, reports) =>
      `Each mark is one report that names a theme at least once; ${plural(themes, 'theme', 'themes')}, ${plural(mentions, 'mention', 'mentions')}, ${plural(reports, 'report', 'reports')}.`,
    reading: (theme, count, reports) =>
      `“${theme}” has ${plural(count, 'mark', 'marks')}: ${count} of ${plural(reports, 'report', 'reports')} name it; an empty spot is a report that does not.`,
    alternative: (themes, reports, finding) =>
      `Matrix of marks: ${plural(themes, 'theme', 'themes')} in rows, ${plural(reports, 'report', 'reports')} in columns, by the number of reports; obstacles are squares, measures are dots. ${finding}.`,
    kinds: { obstacle: 'Obstacles', measure: 'Measures' },
    total: 'reports',
    mark: (report, theme) => `${report} names “${theme}”`,
    notes: {
      coding:
        'The themes are in this project’s own words; a report that names a theme several times still has one mark.',
      silence:
        'An empty spot only means that the report does not name it, not that the place does not meet or do it.',
      columns: 'Each column is a report, called by the place that it is about.',
    },
    columns: { kind: 'Kind', theme: 'Theme', reports: 'Reports', mentions: 'Mentions' },
    named: (paragraphs) => `paragraph ${paragraphs}`,
    namedOnly: 'named',
    notNamed: 'no',
  },
};
