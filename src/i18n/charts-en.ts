import type { chartsVi } from './charts-vi.ts';

function plural(count: string, one: string, many: string): string {
  return `${count} ${count === '1' || count === 'one' ? one : many}`;
}

/** Every word of the charts in English. */
export const chartsEn: typeof chartsVi = {
  sources: (facts, reports) =>
    `${plural(facts, 'fact', 'facts')} from ${plural(reports, 'report', 'reports')}`,
  places: (count) => `${count} places`,
  quoted: (text) => `“${text}”`,
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
  facets: { level: 'Level', region: 'Region', year: 'Year' },
  notes: {
    observation: (figure, note) => `${figure}: ${note}`,
    disagreement: (indicator, place, figures) =>
      `The reports differ on “${indicator}” of ${place}: ${figures}. The drawing shows the whole range between these figures.`,
    many: (count) =>
      `${count} facts have notes of their own; they stand at the figures on the pages of the reports.`,
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
      rest: {
        all: '; the plans of the others were still running',
        most: '; the plans of most others were still running',
        some: '; the plans of some others were still running',
      },
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
    endColumn: 'plan’s end',
    unknownColumn: 'time not known',
    evenPaceTick: 'dashed: even pace',
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
      plans: 'Dotted lines join the counts of one place from one plan to the next.',
      open: (figures) =>
        `Arrows: ${figures} give one bound only; the line stands at the figure printed, the arrow points to the open side.`,
      unknownElapsed: (places) =>
        `${places}: it is not known how much of the plan’s period had passed, so the mark stands in the column on the right (narrow drawing: no even pace).`,
      unknownElapsedMany: (count) =>
        `Of ${count} figures it is not known how much of the plan’s period had passed, so they stand in the column on the right (narrow drawing: no even pace).`,
      selected: (places) =>
        `Hollow marks and grey lines (${places}): the report picked the figure to show because it was high, low or an example; the title does not rest on it.`,
      selectedMany: (count) =>
        `Hollow marks and grey lines (${count} figures): the report picked the figure to show because it was high, low or an example; the title does not rest on it.`,
      projected: 'Dashed lines: what a report expects, not yet a result.',
      unknownPlan: (places) => `${places}: the report does not print which quota it was.`,
      unknownPlanMany: (count) =>
        `${count} figures: the report does not print which quota it was; the table says which figures these are.`,
      marks:
        'Circles: quotas set from above, or the report does not say which; squares: own quotas; triangles: quotas of a resolution.',
      unlabelled: (count) =>
        `${plural(count, 'label has', 'labels have')} no room in the wide drawing; the table has them all.`,
      mostRows: (count) =>
        `The narrow drawing shows only the ${count} latest figures that no report picked to show; the table has them all.`,
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
      numbered: (list) => `Each column is a report, called by the place that it is about: ${list}.`,
    },
    columns: { kind: 'Kind', theme: 'Theme', reports: 'Reports', mentions: 'Mentions' },
    named: (paragraphs) => `paragraph ${paragraphs}`,
    namedOnly: 'named',
    notNamed: 'no',
  },
  wholePlans: {
    question: 'Once the year or the term was over, had places met their quotas?',
    finding: {
      none: 'No report prints the result of a whole plan that it did not pick out to show',
      open: 'The figures printed do not decide which plans were met',
      all: (count, n) =>
        n === 1
          ? 'The only plan whose whole period had passed was met or passed'
          : `All ${count} plans whose whole period had passed were met or passed`,
      noPlan: (count, n) =>
        n === 1
          ? 'The only plan whose whole period had passed was not met'
          : `None of the ${count} plans whose whole period had passed was met`,
      some: (reached, count) =>
        `${reached} of ${count} plans whose whole period had passed ${reached === '1' ? 'was' : 'were'} met or passed`,
    },
    subtitle: (plans, places, years, sources) =>
      `People admitted and percentage of the quota for the whole period; ${plural(plans, 'plan', 'plans')} in ${plural(places, 'place', 'places')}, ${years}; ${sources}.`,
    reading: (place, years, admitted, quota, attained) =>
      `the dot of ${place} (${years}) says that ${admitted} people were admitted against a quota of ${quota}, which is ${attained}; the larger a dot, the more people.`,
    alternative: (plans, finding) =>
      `Dot plot in rows, ${plural(plans, 'plan', 'plans')}: people admitted, quota and percentage attained, dots sized by people, with a line at 100%. ${finding}.`,
    group: (span, kind) => `${span}: ${kind}`,
    spans: { year: 'One year', term: 'Several years, mostly a term' },
    years: 'Year',
    admitted: 'Admitted',
    quota: 'Quota',
    axis: 'Share of the quota attained',
    computed: (quota) => `(${quota})`,
    atLeast: (quota) => `≥ ${quota}`,
    excess: (percent) => `${percent} above`,
    notKnown: '–',
    mark: (place, years, attained, admitted, quota) =>
      `${place}, ${years}: ${attained} attained, ${admitted} admitted, quota ${quota}`,
    notes: {
      praise:
        'Newspapers write more readily about places that met their quota, so the count here says nothing about all places.',
      implied:
        'A quota in brackets is computed by this site from the admissions and the attainment (or the people above the quota) that are printed; the report does not print the quota.',
      noPeople:
        'A small tick in place of a dot: no report prints the people admitted, so it is not known how large the plan was.',
      open: 'Arrows: the wording of the report gives one bound only; the tick stands at the figure printed.',
      unknown:
        'Where it says “unknown which quota”, the report does not say whether the quota was set from above or by the place itself.',
      selected:
        'Hollow dots: the report picked the figure to show because it was high, low or an example; the title does not rest on it.',
      groups: 'Rows of a single group (named behind the place) are not counted in the title.',
      untimed: (count) =>
        `${count} other ${count === '1' ? 'attainment is' : 'attainments are'} not in the drawing because the period of the quota is not known.`,
      most: (count) => `The drawing has only the ${count} plans with most people; the table has them all.`,
    },
    columns: { span: 'Length of the plan', implied: 'Implied quota (derived)', excess: 'Excess as printed' },
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
    },
    columns: { indicator: 'Figure', value: 'As printed' },
  },
  sampleMap: {
    question: 'Which places and years does our sample cover?',
    finding: {
      some: (covered, all) =>
        `Our sample has facts about ${covered} of the ${all} provinces from before the mergers`,
      all: (all) =>
        all === '1'
          ? 'Our sample has facts about the only province from before the mergers'
          : `Our sample has facts about all ${all} provinces from before the mergers`,
      none: 'Our sample has no facts yet about any province from before the mergers',
    },
    subtitle: (facts, reports) =>
      `Number of facts in our sample by province and by year; ${plural(facts, 'fact', 'facts')} from ${plural(reports, 'report', 'reports')}. This is a sample, not the press as a whole.`,
    reading: (place, facts, reports) =>
      `the tile of ${place} says ${facts}: the sample has ${plural(facts, 'fact', 'facts')} about it and the places within it, from ${plural(reports, 'report', 'reports')}. The deeper the tile, the more facts.`,
    alternative: (places, finding) =>
      `Tile map: ${plural(places, 'tile', 'tiles')}, one for each province from before July 2025, with the Hoàng Sa and Trường Sa archipelagos, without borders; and the number of facts by year. ${finding}.`,
    mark: (place, facts, reports) =>
      `${place}: ${plural(facts, 'fact', 'facts')} from ${plural(reports, 'report', 'reports')}`,
    tileNames: {
      'tp-ho-chi-minh': 'HCM City',
      'tp-ho-chi-minh-2025': 'HCM City',
      'hoang-sa': 'Hoàng Sa',
      'truong-sa': 'Trường Sa',
      'viet-nam': 'Country',
    },
    apart: 'The whole country, and provinces after the mergers of July 2025',
    merged: / \(after the 2025 merger\)$/u,
    yearsTitle: 'Facts by the last year of their period',
    notes: {
      sample:
        'The sample holds the reports that we found and recorded. A place with many facts is one on which the sample has many or long reports, not one that admits more or that the press writes more about.',
      count:
        'A fact is one figure of one place, group and period; one that several reports print counts once. Facts of districts, communes, schools and bodies count for their province.',
      tiles:
        'Each tile is a province as it was before July 2025; tiles show where it lies among the others and no borders. Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa; each archipelago has a tile.',
      noYear: (count) =>
        `${plural(count, 'fact', 'facts')} without a printed year ${count === '1' ? 'is' : 'are'} not in the part by year.`,
    },
    columns: { kind: 'Counted by', what: 'Place or year', facts: 'Facts', reports: 'Reports' },
    kinds: { place: 'place', year: 'year' },
    noYear: 'no year printed',
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
