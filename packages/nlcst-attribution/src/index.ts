export { attributionOf } from './attribution.js';
export * from './types.js';
