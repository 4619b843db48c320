declare module 'write-good' {
  export default function writeGood(text: string): { reason: string; index: number }[];
}
