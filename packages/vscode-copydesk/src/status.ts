import {
  type Disposable,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { State } from 'vscode-languageclient/node';
import { languageIds } from './languages.js';

export interface Status extends Disposable {
  show(state: State, server: string): void;
}

const texts: Readonly<Record<State, string>> = {
  [State.Starting]: '$(loading~spin) Copydesk',
  [State.StartFailed]: '$(error) Copydesk',
  [State.Running]: '$(quote) Copydesk',
  [State.Stopped]: '$(error) Copydesk',
};

/** Shows beside articles whether the server runs; a click opens its log. */
export function createStatus(): Status {
  const item = window.createStatusBarItem('copydesk', StatusBarAlignment.Right, 90);
  item.name = 'Copydesk';
  item.command = 'copydesk.showLog';

  const follow = () => {
    const document = window.activeTextEditor?.document;
    // The log, or another one, below the article.
    if (document?.uri.scheme === 'output') return;
    if (document && languages.match([...languageIds], document) > 0) item.show();
    else item.hide();
  };
  const editors = window.onDidChangeActiveTextEditor(follow);
  // A document whose language is changed is opened anew.
  const documents = workspace.onDidOpenTextDocument(follow);
  follow();

  return {
    show(state, server) {
      item.text = texts[state];
      const failed = state === State.Stopped || state === State.StartFailed;
      item.tooltip = failed ? 'Copydesk has stopped: click for its log' : `Copydesk: ${server}`;
      item.backgroundColor = failed ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    },
    dispose() {
      editors.dispose();
      documents.dispose();
      item.dispose();
    },
  };
}
