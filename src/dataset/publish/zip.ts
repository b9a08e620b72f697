import { writeArchive } from './archive.ts';
import type { Format } from './format.ts';

/** What the archive holds: the tables as text, their descriptions, the read me. */
const PACKED = /\.csv$|^README\.md$|^datapackage\.json$|^csv-metadata\.json$|^croissant\.json$/;

/** `ket-nap.zip`: data, metadata and read me under the names that they have beside it, byte for byte. */
export const publishZip: Format = ({ files, output, tools }) => {
  const writer = output.create('ket-nap.zip');
  writeArchive(
    files.filter(({ path }) => PACKED.test(path)),
    tools.deflate,
    writer.write,
  );
  return [writer.close()];
};
