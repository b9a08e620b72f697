import type { Dataset as DatasetNode } from 'schema-dts';
import type { Figure } from '../../charts/figure.ts';
import { describeData, type DataDescription } from './dataset.ts';
import type { SiteView } from './site.ts';

/** The data that all of the site offers, as other descriptions refer to it. */
export function wholeDataId(view: SiteView): string {
  return view.id({ kind: 'data' }, 'dataset');
}

/** The data behind one chart, as a part of the whole, with the chart as its image. */
export function describeChart(
  figure: Figure,
  data: Pick<DataDescription, 'version' | 'observations' | 'indicators' | 'country' | 'reports'>,
  view: SiteView,
): DatasetNode {
  const { slug, question, finding, subtitle } = figure;
  const page = { kind: 'chart', id: slug } as const;
  return {
    ...describeData(
      {
        ...data,
        id: view.id(page, 'dataset'),
        url: view.page(page),
        name: question,
        description: `${question} ${finding}. ${subtitle}`,
        files: ['csv', 'json', 'xlsx', 'zip'].map((format) => `charts/${slug}.${format}`),
      },
      view,
    ),
    isPartOf: { '@id': wholeDataId(view) },
    image: {
      '@type': 'ImageObject',
      contentUrl: view.file(`charts/${slug}.${view.language}.svg`),
      encodingFormat: 'image/svg+xml',
      caption: finding,
      inLanguage: view.language,
      license: view.licenceUrl,
    },
  };
}
