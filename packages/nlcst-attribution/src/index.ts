export { attributionOf } from './attribution.js';
export { readParagraph } from './paragraph/read.js';
export * from './types.js';
