import type { Text } from '../../model/language.ts';
import type { Coverage } from '../coverage.ts';
import { figurePlaceKey, type FigurePlace } from '../figure-place.ts';
import { foldFigure } from '../figure-token.ts';
import type { PrintedFigure } from '../printed-figures.ts';

const MOST_NAMED = 12;

/** Whether the text prints the token that a row names, at its paragraph and occurrence. */
export function isPrinted(coverage: Coverage, place: FigurePlace): boolean {
  const key = figurePlaceKey(place);
  return coverage.figures.some(
    ({ paragraph, occurrence, text }) => figurePlaceKey({ paragraph, occurrence, as_printed: text }) === key,
  );
}

/** Says that the text does not print a token where the row says, and where it does or what stands there instead. */
export function absentWords(coverage: Coverage, place: FigurePlace): { message: Text; remedy: Text } {
  return { message: absentMessage(place), remedy: absentRemedy(coverage, place) };
}

function absentMessage({ paragraph, occurrence, as_printed }: FigurePlace): Text {
  const number = String(paragraph ?? '');
  if (occurrence === null || occurrence === 1) {
    return {
      vi: `Đoạn ${number} của bản lưu không in “${as_printed}”.`,
      en: `Paragraph ${number} of the saved text does not print “${as_printed}”.`,
    };
  }
  return {
    vi: `Đoạn ${number} của bản lưu in “${as_printed}” chưa đến ${String(occurrence)} lần.`,
    en: `Paragraph ${number} of the saved text prints “${as_printed}” fewer than ${String(occurrence)} times.`,
  };
}

function absentRemedy({ figures, paragraphs }: Coverage, { paragraph, as_printed }: FigurePlace): Text {
  const elsewhere = figures.filter(({ text }) => text === foldFigure(as_printed));
  if (elsewhere.length > 0) {
    return {
      vi: `Sửa đoạn và lần xuất hiện; số ấy đứng ở ${namePlaces(elsewhere, 'đoạn', 'lần')}.`,
      en: `Correct paragraph and occurrence; it stands in ${namePlaces(elsewhere, 'paragraph', 'occurrence')}.`,
    };
  }
  const beside = figures.filter((figure) => figure.paragraph === paragraph).map(({ text }) => `“${text}”`);
  if (beside.length > 0) {
    return {
      vi: `Chép lại dạng in; đoạn ấy in ${nameSome(beside)}.`,
      en: `Copy the token as printed; the paragraph prints ${nameSome(beside)}.`,
    };
  }
  const last = String(paragraphs.length);
  return {
    vi: `Sửa dạng in và đoạn; bản lưu không in số ấy ở đoạn nào từ 1 đến ${last}.`,
    en: `Correct token and paragraph; the text prints it in none of its paragraphs, 1 to ${last}.`,
  };
}

function namePlaces(figures: readonly PrintedFigure[], paragraph: string, occurrence: string): string {
  return nameSome(
    figures.map((figure) => {
      const place = `${paragraph} ${String(figure.paragraph)}`;
      return figure.occurrence === 1 ? place : `${place} (${occurrence} ${String(figure.occurrence)})`;
    }),
  );
}

function nameSome(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')}…` : names.join(', ');
}
