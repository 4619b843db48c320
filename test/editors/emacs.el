;;; Diagnostics, a code action and go to definition in Emacs with eglot.
;;; emacs -q --batch -l test/editors/emacs.el ARTICLE
(require 'package)
(package-initialize)
(require 'eglot)
(require 'cl-lib)

(defvar copydesk-server (getenv "COPYDESK_SERVER"))
(add-to-list 'eglot-server-programs
             `(text-mode . ("node" ,copydesk-server "--stdio")))
(setq eglot-sync-connect t eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil)

(defun copydesk-finish (ok words)
  (princ (format "%s %s\n" (if ok "OK" "FAILED") words))
  (kill-emacs (if ok 0 1)))

(defun copydesk-await (words condition)
  (let ((until (+ (float-time) 20)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) until))
      (accept-process-output nil 0.05))
    (or found (copydesk-finish nil words))))

(defun copydesk-diagnostics ()
  (flymake-start)
  (flymake-diagnostics))

(defun copydesk-problem (rule)
  (cl-find-if (lambda (diagnostic) (string-match-p rule (flymake-diagnostic-text diagnostic)))
              (copydesk-diagnostics)))

(find-file (car command-line-args-left))
(setq command-line-args-left nil)
(text-mode)
(apply #'eglot--connect (eglot--guess-contact))
(eglot--managed-mode 1)

(let* ((mark (copydesk-await "diagnostics arrive" (lambda () (copydesk-problem "hostage.Having"))))
       (count (length (copydesk-diagnostics)))
       (start (flymake-diagnostic-beg mark)))
  (goto-char start)
  (let* ((actions (eglot-code-actions start (flymake-diagnostic-end mark)))
         (fix (cl-find-if (lambda (action) (string-match-p "Replace with .hostage\\. Having" (plist-get action :title)))
                          (append actions nil))))
    (unless fix (copydesk-finish nil "the fix for hostage.Having is offered"))
    (eglot--apply-workspace-edit (plist-get fix :edit)))
  (copydesk-await "the code action is applied"
                  (lambda () (save-excursion (goto-char (point-min)) (search-forward "hostage. Having" nil t))))
  (eglot--signal-textDocument/didChange)
  (copydesk-await "its diagnostic goes away"
                  (lambda () (and (not (copydesk-problem "hostage.Having")) (= (length (copydesk-diagnostics)) (1- count)))))
  (goto-char (point-min))
  (search-forward "The official said Qatar requested")
  (goto-char (match-beginning 0))
  (let ((from (line-number-at-pos)))
    (xref-find-definitions "LSP identifier at point.")
    (unless (and (< (line-number-at-pos) from) (looking-at-p "A senior U\\.S\\. official"))
      (copydesk-finish nil "go to definition leads to the introduction")))
  (copydesk-finish t (format "Emacs %s with eglot: %d diagnostics, fix applied, definition found"
                             emacs-version count)))
