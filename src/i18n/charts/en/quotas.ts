import type { quotas as Words } from '../vi/quotas.ts';
import { plural } from './plural.ts';

/** The words of the charts of quotas, in English. */
export const quotas: typeof Words = {
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
      mostPoints: (count) =>
        `The wide drawing shows only the ${count} latest figures that no report picked to show; the table has them all.`,
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
};
