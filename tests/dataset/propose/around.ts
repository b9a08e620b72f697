import { surround, type Surroundings } from '../../../src/dataset/propose/surroundings.ts';

/** The words around the figure that a sentence marks: `kết nạp [80] đảng viên`. */
export function around(sentence: string): Surroundings {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return surround({ start, end }, sentence.replace('[', '').replace(']', ''));
}
