/** What an outlet is looked up by, however it is written: «The Harbor Times» and «the Harbor Times». */
export const outletKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/\s+/g, ' ');
