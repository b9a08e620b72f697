const ACCENTS = /\p{M}/gu;

/** Lower-case spelling without accents, `đ` (and its look-alike `ð`) as `d`: `Đắk Lắk` becomes `dak lak`. */
export function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(ACCENTS, '').replace(/[đð]/g, 'd');
}
