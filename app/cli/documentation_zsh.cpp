#include "cli/documentation.h"
#include "cli/shell_words.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// Brackets and colons part the fields of zsh's _arguments.
QString zshText(const QString& text) {
  QString result = text;
  return result.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
}

QString zshAction(Completion completion) {
  switch (completion) {
    case Completion::Files: return u"_files"_s;
    case Completion::Folders: return u"_files -/"_s;
    case Completion::Nothing: return u" "_s;
  }
  return {};
}

QString zshOption(const Option& option) {
  QString spec = u"--"_s + option.name + u'[' + zshText(option.help) + u']';
  if (option.kind != ValueKind::None)
    spec += u':' + zshText(option.value) + u':' + zshAction(completionOf(option.kind));
  return u" \\\n          "_s + shellQuoted(spec);
}

QString zshCase(const Command& command) {
  QString text = u"    "_s + shellQuoted(command.name) + u")\n      _arguments"_s;
  for (const Option& option : optionsOf(command)) text += zshOption(option);
  if (completionOf(command.argument.kind) != Completion::Nothing) text += u" \\\n          '*:file:_files'"_s;
  return text + u"\n      ;;\n"_s;
}

// "        'create:Make a new vault'", for _describe.
QString zshWord(const QString& word, QLatin1StringView summary) {
  return u"        "_s + shellQuoted(word + u':' + zshText(summary)) + u'\n';
}

QString zshGroup(const CommandTable& table, const Group& group) {
  QString verbs;
  for (const Command* command : table.commandsOf(group)) verbs += zshWord(verbOf(*command), command->summary);
  return u"    "_s + group.name + u")\n      verbs=(\n"_s + verbs + u"      )\n      ;;\n"_s;
}

constexpr auto ZshFunction = R"(#compdef candor-cli
# Completion of candor-cli in zsh; made by the program.
_candor_cli() {
  local -a commands verbs
  local command helped
  if [[ $words[2] == help ]] && ((CURRENT > 2)); then
    helped=yes
    shift words
    ((CURRENT--))
  fi
  if ((CURRENT == 2)); then
    commands=(
%1    )
    _describe command commands
    return
  fi
  command=$words[2]
  case $command in
%2  esac
  if (($#verbs)); then
    if ((CURRENT == 3)); then
      _describe command verbs
      return
    fi
    command="$command $words[3]"
    shift words
    ((CURRENT--))
  fi
  [[ -n $helped ]] && return
  shift words
  ((CURRENT--))
  case $command in
%3  esac
}
_candor_cli "$@"
)"_L1;

}  // namespace

QString zshCompletion(const CommandTable& table) {
  QString words;
  QString groups;
  QString commands;
  for (const QString& word : table.firstWords()) {
    const Group* group = table.findGroup(word);
    words += zshWord(word, group ? group->summary : table.find(word)->summary);
    if (group) groups += zshGroup(table, *group);
  }
  for (const Command* command : table.shown()) commands += zshCase(*command);
  return QString(ZshFunction).arg(words, groups, commands);
}

}  // namespace candor::cli
