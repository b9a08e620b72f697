import type { frameVi } from '../vi/frame.ts';

/** Words of the site in English: what stands on every page, and the search. */
export const frameEn: typeof frameVi = {
  siteName: 'Kết nạp',
  siteTagline: 'How Party committees in Vietnam admit new members, from published reports',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main sections',
  otherLanguage: 'Tiếng Việt',
  theme: { label: 'Theme', system: 'as the device', light: 'light', dark: 'dark' },
  breadcrumbs: 'Path',
  nav: {
    charts: 'Charts',
    places: 'Places',
    reports: 'Reports',
    audit: 'Audit',
    data: 'Data',
    method: 'Method',
  },
  search: {
    open: 'Search',
    label: 'Search places, reports, indicators, figures',
    hint: 'Accents may be left out; Vietnamese names and the provinces since the merger are found too.',
    loading: 'Loading the search index…',
    failed: 'The search index could not be loaded. Try again, or filter the lists of places and reports.',
    close: 'Close',
    kinds: {
      place: 'Places',
      definition: 'Indicators, groups, terms',
      chart: 'Charts',
      report: 'Reports',
      figure: 'Figures',
    },
    definitions: { indicator: 'Indicator', group: 'Group', term: 'Term' },
    results: (count) => `Results: ${count}`,
    showAll: (count) => `Show all ${count}`,
    nothing: (query) =>
      `Nothing matches “${query}”. Try fewer words, or a number just as a report prints it.`,
    printed: (figure) => `printed “${figure}”`,
    partly:
      'Too much matches, so the index was not read to its end and there may be more results. Type another word, or',
    readAll: (parts) => `read all of the index (${parts} parts)`,
    today: (province) => `now in ${province}`,
  },
  footer: {
    version: 'Data version',
    dataLicence: 'Licence of the data:',
    codeLicence: 'Code: MIT.',
    facts: 'This site holds figures and bibliographic facts of published reports, no sentence of theirs.',
    cite: 'How to cite',
    method: 'Method and limits',
  },
  indexPages: {
    label: 'Pages of the list',
    title: (title, page) => `${title}, page ${page}`,
    labelBelow: 'Pages of the list, at its end',
    shown: (page, pages) => `Page ${page} of ${pages}.`,
    filter: 'The filter looks on this page only; the search at the top looks in all of them.',
    morePlaces: (shown, all) => `Here are ${shown} of ${all} places; see them all in`,
    moreRows: (shown, all) => `Here are ${shown} of ${all} rows; see all of them in`,
  },
  filter: {
    label: 'Filter by name',
    hint: 'Accents may be left out; the provinces since the merger are found too.',
    count: (shown, all) => `${shown} of ${all} rows`,
    sort: 'Sort by this column',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped. Take a section above, or begin at the front page.',
    home: 'Front page',
  },
};
