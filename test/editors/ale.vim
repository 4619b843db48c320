" Diagnostics and a code action in Vim with ALE.
" vim -Nu NONE -n -es -S test/editors/ale.vim ARTICLE
set nocompatible hidden
let g:ale_linters_explicit = 1
let g:ale_linters = {'text': ['copydesk']}
let g:ale_lint_delay = 0
let g:ale_disable_lsp = 0
packadd ale
filetype plugin on

function! Finish(ok, words) abort
  call writefile([(a:ok ? 'OK ' : 'FAILED ') . a:words], $COPYDESK_RESULT)
  if a:ok | qall! | else | cquit! | endif
endfunction

function! Await(words, condition) abort
  for l:try in range(400)
    if eval(a:condition) | return | endif
    sleep 50m
  endfor
  call Finish(0, a:words)
endfunction

call ale#linter#Define('text', {
\   'name': 'copydesk',
\   'lsp': 'stdio',
\   'executable': 'node',
\   'command': '%e ' . shellescape($COPYDESK_SERVER) . ' --stdio',
\   'project_root': {buffer -> getcwd()},
\})

function! Problems(code) abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, one -> empty(a:code) || get(one, 'code', '') ==# a:code})
endfunction

function! Apply(data, items) abort
  for l:item in a:items
    if get(l:item[1], 'title', '') =~# 'Replace with .hostage\. Having'
      call ale#codefix#ApplyLSPCodeAction(a:data, l:item[1])
      return
    endif
  endfor
  call Finish(0, 'the fix for hostage.Having is offered')
endfunction

setfiletype text
call ale#Queue(0)
call Await('diagnostics arrive', "!empty(Problems('missing-space'))")
let s:count = len(Problems(''))
let s:mark = Problems('missing-space')[0]
call cursor(s:mark.lnum, s:mark.col)
call ale#codefix#Execute(0, function('Apply'))
call Await('the code action is applied', "getline(s:mark.lnum) =~# 'hostage\\. Having'")
call ale#Queue(0)
call Await('its diagnostic goes away', "empty(Problems('missing-space')) && len(Problems('')) == s:count - 1")
call Finish(1, 'Vim ' . v:version / 100 . '.' . v:version % 100 . ' with ALE: ' . s:count . ' diagnostics, fix applied')
