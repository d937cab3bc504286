#include "cli/documentation.h"
#include "cli/shell_words.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QString bashWords(const QString& name, const QStringList& words) {
  return words.isEmpty() ? QString() : u' ' + name + u'=' + shellQuoted(words.join(u' '));
}

QString bashCase(const Command& command) {
  QStringList options;
  for (const Option& option : optionsOf(command)) options += u"--"_s + option.name;
  const Completion arguments = completionOf(command.argument.kind);
  return u"    "_s + shellQuoted(command.name) + u')' + bashWords(u"options"_s, options) +
         bashWords(u"plain"_s, optionsWithValue(command, Completion::Nothing)) +
         bashWords(u"folders"_s, optionsWithValue(command, Completion::Folders)) +
         (arguments == Completion::Nothing ? QString() : u" arguments=files"_s) + u" ;;\n"_s;
}

constexpr auto BashFunction = R"(# Completion of candor-cli in bash; made by the program.
_candor_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local from=1 command=${COMP_WORDS[1]} options= plain= folders= arguments= verbs=
  COMPREPLY=()
  if [[ $command == help && $COMP_CWORD -gt 1 ]]; then from=2 command=${COMP_WORDS[2]}; fi
  if ((COMP_CWORD == from)); then
    mapfile -t COMPREPLY < <(compgen -W %1 -- "$current")
    return
  fi
  case $command in
%2  esac
  if [[ $verbs ]]; then
    if ((COMP_CWORD == from + 1)); then mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$current"); return; fi
    command+=" ${COMP_WORDS[from+1]}"
  fi
  if ((from == 2)); then return; fi
  case $command in
%3  esac
  if [[ " $plain " == *" $previous "* ]]; then return; fi
  if [[ " $folders " == *" $previous "* ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  elif [[ $arguments == files || $previous == --* ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _candor_cli candor-cli
)"_L1;

}  // namespace

QString bashCompletion(const CommandTable& table) {
  QString groups;
  QString commands;
  for (const QString& word : table.firstWords())
    if (const Group* group = table.findGroup(word))
      groups += u"    "_s + word + u") verbs="_s + shellQuoted(table.verbs(*group).join(u' ')) + u" ;;\n"_s;
  for (const Command* command : table.shown()) commands += bashCase(*command);
  return QString(BashFunction).arg(shellQuoted(table.firstWords().join(u' ')), groups, commands);
}

}  // namespace candor::cli
