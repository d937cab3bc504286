#include "cli/commands.h"
#include "cli/documentation.h"

#include <QStringList>

#include <vector>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

std::vector<const Command*> shownCommands() {
  std::vector<const Command*> result;
  for (const Command& command : commands())
    if (!command.isHidden) result.push_back(&command);
  return result;
}

QStringList commandNames(const std::vector<const Command*>& rows) {
  QStringList names;
  for (const Command* command : rows) names += command->name;
  return names;
}

std::vector<Option> optionsOf(const Command& command) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  options.insert(options.end(), commonOptions().begin(), commonOptions().end());
  return options;
}

// Inside single quotes, as all three shells take it.
QString quoted(const QString& text) { return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\''; }

// Brackets and colons part the fields of zsh's _arguments.
QString zshText(const QString& text) {
  QString result = text;
  return result.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
}

QString zshAction(ValueKind kind) {
  switch (kind) {
    case ValueKind::File: return u"_files"_s;
    case ValueKind::FileOrFolder: return u"_files"_s;
    case ValueKind::None:
    case ValueKind::Number: return u" "_s;
  }
  return {};
}

QString zshOption(const Option& option) {
  QString spec = u"--"_s + option.name + u'[' + zshText(option.help) + u']';
  if (option.kind != ValueKind::None) spec += u':' + zshText(option.value) + u':' + zshAction(option.kind);
  return u"        "_s + quoted(spec) + u" \\\n"_s;
}

QString zshCase(const Command& command, const QString& names) {
  QString text = u"      "_s + command.name + u")\n        _arguments \\\n"_s;
  for (const Option& option : optionsOf(command)) text += u"  "_s + zshOption(option);
  if (command.argument.kind == ValueKind::File)
    text += u"          '*:file:_files'\n"_s;
  else if (command.argument.count == Count::Optional)
    text += u"          '1:command:("_s + names + u")'\n"_s;
  else
    text += u"          && return\n"_s;
  return text + u"        ;;\n"_s;
}

QString bashCase(const Command& command) {
  QStringList words;
  for (const Option& option : optionsOf(command)) words += u"--"_s + option.name;
  return u"    "_s + command.name + u") words="_s + quoted(words.join(u' ')) + u" ;;\n"_s;
}

}  // namespace

QString bashCompletion() {
  QString options;
  for (const Command* command : shownCommands()) options += bashCase(*command);
  return u"# Completion of candor-cli in bash; made by the program.\n_candor_cli() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=\n  COMPREPLY=()\n"
         "  if ((COMP_CWORD == 1)) || [[ ${COMP_WORDS[1]} == help ]]; then\n    mapfile -t COMPREPLY < <(compgen -W "_s +
         quoted(commandNames(shownCommands()).join(u' ')) +
         u" -- \"$current\")\n    return\n  fi\n  if [[ $previous == --top ]]; then return; fi\n  case ${COMP_WORDS[1]} in\n"_s +
         options +
         u"  esac\n  if [[ $current == -* ]]; then\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- "
         u"\"$current\")\n  else\n"
         "    compopt -o filenames\n    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n  fi\n}\n"
         "complete -F _candor_cli candor-cli\n"_s;
}

QString zshCompletion() {
  const QString names = commandNames(shownCommands()).join(u' ');
  QString list;
  QString cases;
  for (const Command* command : shownCommands()) {
    list += u"      "_s + quoted(command->name + u':' + zshText(command->summary)) + u'\n';
    cases += zshCase(*command, names);
  }
  return u"#compdef candor-cli\n# Completion of candor-cli in zsh; made by the program.\n_candor_cli() {\n"
         "  local -a commands\n  if ((CURRENT == 2)); then\n    commands=(\n"_s +
         list +
         u"    )\n    _describe command commands\n  else\n    local command=$words[2]\n    shift words\n    "
         u"((CURRENT--))\n"
         "    case $command in\n"_s +
         cases + u"    esac\n  fi\n}\n_candor_cli \"$@\"\n"_s;
}

QString fishCompletion() {
  const QString none = u"complete -c candor-cli -n __fish_use_subcommand -f -a "_s;
  QString text = u"# Completion of candor-cli in fish; made by the program.\n"_s;
  for (const Command* command : shownCommands()) {
    text += none + command->name + u" -d "_s + quoted(command->summary) + u'\n';
    for (const Option& option : optionsOf(*command))
      text += u"complete -c candor-cli -n '__fish_seen_subcommand_from "_s + command->name + u"' -l "_s + option.name +
              (option.kind == ValueKind::None ? QString() : u" -r"_s) + u" -d "_s + quoted(option.help) + u'\n';
  }
  return text + u"complete -c candor-cli -n '__fish_seen_subcommand_from help' -f -a "_s +
         quoted(commandNames(shownCommands()).join(u' ')) + u'\n';
}

}  // namespace candor::cli
