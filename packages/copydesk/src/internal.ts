// What the language server needs beside the functions: no part of what versions promise.

export { type Edit, mend } from './mend.js';
