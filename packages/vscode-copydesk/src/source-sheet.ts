import { commands, type Disposable, EventEmitter, Uri, workspace } from 'vscode';

const address = Uri.parse('copydesk-sheet:Source sheet.md');

export interface Sheets extends Disposable {
  show(markdown: string): Promise<void>;
}

/** Shows source sheets beside the article, as a page that can’t be edited. */
export function createSheets(): Sheets {
  let page = '';
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(address.scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => page,
  });
  return {
    async show(markdown) {
      page = markdown;
      changed.fire(address);
      await commands.executeCommand('markdown.showPreviewToSide', address);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
