import type { AdministrativeArea, Country, Organization, WebPage } from 'schema-dts';
import type { Place } from '../../dataset/model/tables.ts';
import { siteId, type SiteView } from './site.ts';

type Area = AdministrativeArea | Country;

const AREAS: readonly string[] = ['country', 'province', 'district', 'commune'];

/** An area within those above it, the nearest first; levels of organisations among them are passed over. */
function describeArea(place: Place, above: readonly Place[], view: SiteView): Area {
  const container = describeContainer(above, view);
  return {
    '@type': place.level === 'country' ? 'Country' : 'AdministrativeArea',
    ...naming(place, view),
    ...(place.iso_3166_2 && { identifier: place.iso_3166_2 }),
    ...(container && { containedInPlace: container }),
  };
}

function describeContainer(above: readonly Place[], view: SiteView): Area | null {
  const index = above.findIndex(({ level }) => AREAS.includes(level));
  const area = above[index];
  return area ? describeArea(area, above.slice(index + 1), view) : null;
}

/** A bloc, a branch or a body of the Youth Union, with the area that it belongs to. */
function describeBody(place: Place, above: readonly Place[], view: SiteView): Organization {
  const area = describeContainer(above, view);
  return { '@type': 'Organization', ...naming(place, view), ...(area && { location: area }) };
}

function naming(
  { place_id, name_vi, name_en }: Place,
  view: SiteView,
): { '@id': string; name: string; alternateName?: string } {
  const [name, other] = view.language === 'vi' ? [name_vi, name_en] : [name_en, name_vi];
  return {
    '@id': view.id({ kind: 'place', id: place_id }, 'place'),
    name,
    ...(other !== name && { alternateName: other }),
  };
}

/** The page of a place; `above` are the places over it, the nearest first, up to the country. */
export function describePlacePage(place: Place, above: readonly Place[], view: SiteView): WebPage {
  const page = view.page({ kind: 'place', id: place.place_id });
  const subject = AREAS.includes(place.level)
    ? describeArea(place, above, view)
    : describeBody(place, above, view);
  return {
    '@type': 'WebPage',
    '@id': page,
    url: page,
    name: view.language === 'vi' ? place.name_vi : place.name_en,
    inLanguage: view.language,
    isPartOf: { '@id': siteId(view) },
    mainEntity: subject,
  };
}
