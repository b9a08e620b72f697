import type { Language } from '../../src/dataset/model/language.ts';
import { TABLES, type Place } from '../../src/dataset/model/tables.ts';
import { slugOf } from '../../src/dataset/propose/report-id.ts';
import type { NewPlace } from './answers.ts';
import type { Asker, Choice } from './asker.ts';
import { checkCell, codeChoices } from './columns.ts';
import { wordsIn } from './words.ts';

const NEW = '+';
/** Provinces and the country need codes that only the code list explains; they are all there. */
const TOO_HIGH = new Set(['country', 'province']);
const KIND = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đảng bộ|chi bộ)\s+/i;

interface PlaceAnswer {
  readonly place_id: string;
  /** Null where the code list has the place. */
  readonly added: NewPlace | null;
}

/** Asks for a place, one that the code list lacks included. */
export async function askPlace(
  asker: Asker,
  message: string,
  places: readonly (Place | NewPlace)[],
  { initial, language }: { readonly initial: string | null; readonly language: Language },
): Promise<PlaceAnswer> {
  const say = wordsIn(language);
  const known = new Set(places.map(({ place_id }) => place_id));
  const choices = [...placeChoices(places, language), { value: NEW, label: say('newPlace') }];
  const chosen = await asker.search(
    message,
    choices,
    initial !== null && known.has(initial) ? initial : null,
  );
  if (chosen !== NEW) return { place_id: chosen, added: null };

  const { columns } = TABLES.places;
  const check = (column: keyof typeof columns) => (text: string) =>
    checkCell(columns[column], text, language);
  const name_vi = await asker.text(say('placeVi'), { initial: '', check: check('name_vi') });
  const name_en = await asker.text(say('placeEn'), { initial: '', check: check('name_en') });
  const levels = codeChoices(columns.level, language).filter(({ value }) => !TOO_HIGH.has(value));
  const level = await asker.choose(say('placeLevel'), levels, 'commune');
  const parent_id = await asker.search(say('placeParent'), placeChoices(places, language), null);
  const place_id = await asker.text(say('placeId'), {
    initial: `${parent_id}/${slugOf(name_vi.replace(KIND, ''))}`,
    check: (text) => (known.has(text) ? say('taken') : check('place_id')(text)),
  });
  return { place_id, added: { place_id, name_vi, name_en, level, parent_id } };
}

function placeChoices(places: readonly (Place | NewPlace)[], language: Language): Choice[] {
  return places.map(({ place_id, name_vi, name_en }) => ({
    value: place_id,
    label: language === 'vi' ? name_vi : name_en,
    hint: place_id,
  }));
}
