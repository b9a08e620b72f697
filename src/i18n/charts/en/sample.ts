import type { sample as Words } from '../vi/sample.ts';
import { plural } from './plural.ts';

/** The words of the charts of the sample and its audit, in English. */
export const sample: typeof Words = {
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
};
