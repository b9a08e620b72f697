const CROISSANT = [
  'annotation', 'arrayShape', 'citeAs', 'column', 'containedIn', 'equivalentProperty', 'excludes', 'extract', 'field',
  'fileProperty', 'fileObject', 'fileSet', 'format', 'includes', 'isArray', 'isLiveDataset', 'jsonPath', 'key', 'md5',
  'parentField', 'recordSet', 'references', 'regex', 'readLines', 'sdVersion', 'separator', 'source', 'subField',
  'transform', 'unArchive', 'value',
]; // prettier-ignore

/**
 * The JSON-LD context of Croissant 1.1 (its appendix 1) and the namespace of provenance. schema.org stands with https,
 * as in the published 1.1 examples: the reference validator rejects http (mlcommons/croissant#1018).
 */
export const CROISSANT_TERMS = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(CROISSANT.map((term) => [term, `cr:${term}`])),
};
