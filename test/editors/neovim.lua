-- Diagnostics, a code action and go to definition in Neovim, without anything installed in it.
-- nvim --headless -u NONE -n -c 'luafile test/editors/neovim.lua' ARTICLE
local server = vim.env.COPYDESK_SERVER

local function finish(ok, words)
  io.stdout:write((ok and 'OK ' or 'FAILED ') .. words .. '\n')
  vim.cmd(ok and 'qall!' or 'cquit!')
end

local function await(words, condition)
  if not vim.wait(20000, condition, 20) then finish(false, words) end
end

-- Headless, nobody picks from a menu.
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item[2] or item.action or item
    if (action.title or ''):find('Replace with “hostage. Having”', 1, true) then return choose(item) end
  end
  finish(false, 'the fix for hostage.Having is offered')
end

local client = vim.lsp.start_client({
  name = 'copydesk',
  cmd = { 'node', server, '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.bo.filetype = 'text'
vim.lsp.buf_attach_client(0, client)

local function problem(code)
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == code then return diagnostic end
  end
end

await('diagnostics arrive', function() return problem('missing-space') ~= nil end)
local count = #vim.diagnostic.get(0)
local mark = problem('missing-space')

vim.api.nvim_win_set_cursor(0, { mark.lnum + 1, mark.col })
vim.lsp.buf.code_action()
await('the code action is applied', function()
  return vim.api.nvim_buf_get_lines(0, mark.lnum, mark.lnum + 1, false)[1]:find('hostage. Having', 1, true) ~= nil
end)
await('its diagnostic goes away', function()
  return problem('missing-space') == nil and #vim.diagnostic.get(0) == count - 1
end)

vim.fn.cursor(1, 1)
vim.fn.search('The official said Qatar requested')
local from = vim.api.nvim_win_get_cursor(0)
vim.lsp.buf.definition()
await('go to definition leads to the introduction', function()
  local line, column = unpack(vim.api.nvim_win_get_cursor(0))
  local words = vim.api.nvim_get_current_line():sub(column + 1, column + 22)
  return line < from[1] and words == 'A senior U.S. official'
end)

local version = vim.version()
finish(true, ('Neovim %d.%d.%d: %d diagnostics, fix applied, definition found'):format(version.major, version.minor, version.patch, count))
