export const id = 474;
export const ids = [474];
export const modules = {

/***/ 474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _input_option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);

const NAME = 'customergauge-aliases';
const FUNCTION = '_customergauge_aliases';
function completionScript(shell, program) {
    const commands = program.commands.map(completed);
    switch (shell) {
        case 'bash':
            return bash(commands);
        case 'zsh':
            return zsh(commands);
        case 'fish':
            return fish(commands);
    }
}
function completed(command) {
    const shown = command.options.filter(({ hidden, long }) => !hidden && long);
    return {
        name: command.name(),
        description: command.description(),
        options: [...shown.map(completedOption), HELP],
        words: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    };
}
const HELP = { flag: '--help', description: 'show help', takesValue: false, choices: [] };
function completedOption(option) {
    const { long, required, optional, argChoices, flags } = option;
    // A placeholder such as `<a|b>` lists all values.
    const listed = /<([\w]+(?:\|[\w]+)+)>/.exec(flags)?.[1]?.split('|') ?? [];
    const choices = argChoices ?? listed;
    const description = option instanceof _input_option_js__WEBPACK_IMPORTED_MODULE_0__/* .InputOption */ .A ? option.summary : option.description;
    return { flag: long ?? '', description, takesValue: required || optional, choices };
}
function bash(commands) {
    const names = commands.map(({ name }) => name).join(' ');
    const cases = commands.map(({ name, options, words }) => {
        const flags = [...options.map(({ flag }) => flag), ...words].join(' ');
        const values = options
            .filter(({ choices }) => choices.length > 0)
            .map(({ flag, choices }) => `        ${flag}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;\n`);
        const files = options
            .filter(({ takesValue, choices }) => takesValue && choices.length === 0)
            .map(({ flag }) => flag);
        const file = files.length > 0 ? `        ${files.join('|')}) return ;;\n` : '';
        return `    ${name})
      case "$before" in
${values.join('')}${file}        *) if [[ $word == -* || -n "${words.join('')}" ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$word")); fi ;;
      esac ;;
`;
    });
    return `# ${NAME}: completion for bash
${FUNCTION}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${names} --help --version" -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
}
complete -o default -F ${FUNCTION} ${NAME}
`;
}
function zsh(commands) {
    const names = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}\n`);
    const cases = commands.map(({ name, options, words }) => {
        const specs = options.map(({ flag, description, takesValue, choices }) => {
            const about = description.replace(/[[\]\\:]/g, '\\$&');
            const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
            return ` \\\n        ${quoted(`${flag}[${about}]${value}`)}`;
        });
        const rest = words.length > 0 ? `*:word:(${words.join(' ')})` : '*:file:_files';
        return `      ${name}) _arguments${specs.join('')} \\\n        ${quoted(rest)} ;;\n`;
    });
    return `#compdef ${NAME}
# ${NAME}: completion for zsh
${FUNCTION}() {
  local -a commands
  commands=(
${names.join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join('')}    esac
  fi
}
if [[ $funcstack[1] == _${NAME} ]]; then ${FUNCTION} "$@"; else compdef ${FUNCTION} ${NAME}; fi
`;
}
function fish(commands) {
    const lines = commands.flatMap(({ name, description, options, words }) => [
        `complete -c ${NAME} -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
        ...options.map(({ flag, description: about, takesValue, choices }) => {
            const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
            return `complete -c ${NAME} -n '__fish_seen_subcommand_from ${name}' -l ${flag.replace(/^--/, '')}${value} -d ${quoted(about)}`;
        }),
        ...words.map((word) => `complete -c ${NAME} -f -n '__fish_seen_subcommand_from ${name}' -a ${word}`),
    ]);
    return `# ${NAME}: completion for fish\n${lines.join('\n')}\n`;
}
/** Text in single quotes. A straight apostrophe becomes a curly one: the three shells escape it differently. */
function quoted(text) {
    return `'${text.replaceAll("'", '’')}'`;
}


/***/ })

};
