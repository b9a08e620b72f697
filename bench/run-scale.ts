import { measureParsing, measurePublishing } from './scale.ts';

const counts = process.argv.slice(3).map(Number);
const sizes = counts.length > 0 ? counts : [10_000, 100_000, 1_000_000];
measureParsing(sizes, 1);
measurePublishing(sizes, 1);
