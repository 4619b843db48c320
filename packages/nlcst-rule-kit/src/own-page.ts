/** Where the rules of Copydesk’s own plug-ins have their pages. */
export function ownPage(rule: string, plugin: string): string {
  return `https://github.com/copydesk/copydesk/blob/main/packages/${plugin}/src/rules/${rule}/rule.md`;
}
