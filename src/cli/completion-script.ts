/** The scripts by which shells ask coach what may follow; each asks again at every press of the Tab key. */

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** What the answer to a shell begins with when names of files fit as well. */
export const filesMark = ':files';

const bash = `# Completion of coach for bash. In ~/.bashrc: eval "$(coach completion bash)"
_coach() {
  local line word="\${COMP_WORDS[COMP_CWORD]}"
  [[ $word == '=' ]] && word=''
  word="\${word#[\\"\\']}"
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == '${filesMark}' ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
    else
      COMPREPLY+=("$line")
    fi
  done < <("$1" completion bash -- "\${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
}
complete -F _coach coach
`;

const zsh = `#compdef coach
# Completion of coach for zsh. In ~/.zshrc, after compinit: eval "$(coach completion zsh)"
_coach() {
  local line files=''
  local -a found
  while IFS= read -r line; do
    if [[ $line == '${filesMark}' ]]; then files=yes; else found+=("$line"); fi
  done < <("\${(Q)words[1]}" completion zsh -- "\${(@)words[1,CURRENT]}" 2>/dev/null)
  (( $#found )) && _describe -V coach found
  [[ -n $files ]] && _files
}
if [[ "\${funcstack[1]}" == _coach ]]; then _coach "$@"; else compdef _coach coach; fi
`;

const fish = `# Completion of coach for fish: coach completion fish > ~/.config/fish/completions/coach.fish
function __coach_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] completion fish -- $words "$current" 2>/dev/null)
        if test "$line" = '${filesMark}'
            __fish_complete_path "$current"
        else
            printf '%s\\n' $line
        end
    end
end
complete -c coach -f -k -a '(__coach_complete)'
`;

export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
