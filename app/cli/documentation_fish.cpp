#include "cli/documentation.h"
#include "cli/shell_words.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr auto FishFunction = R"(# Completion of candor-cli in fish; made by the program.
function __candor_cli_after
    set -l tokens (commandline -opc)
    set -e tokens[1]
    set -l words (count $argv)
    test $words -eq 0; and return
    test (count $tokens) -ge $words; and test "$tokens[1..$words]" = "$argv"
end
function __candor_cli_is
    set -l tokens (commandline -opc)
    test (count $tokens) -eq (math (count $argv) + 1); and __candor_cli_after $argv
end
)"_L1;

QString fishOption(const QString& condition, const Option& option) {
  QString value;
  if (option.kind != ValueKind::None) switch (completionOf(option.kind)) {
      case Completion::Nothing: value = u" -x"_s; break;
      case Completion::Files: value = u" -r -F"_s; break;
      case Completion::Folders: value = u" -x -a '(__fish_complete_directories)'"_s; break;
    }
  return condition + u" -l "_s + option.name + value + u" -d "_s + shellQuoted(option.help) + u'\n';
}

QString fishCommand(const Command& command) {
  const QString condition = u"complete -c candor-cli -n '__candor_cli_after "_s + command.name + u'\'';
  QString text;
  if (completionOf(command.argument.kind) == Completion::Nothing) text += condition + u" -f\n"_s;
  for (const Option& option : optionsOf(command)) text += fishOption(condition, option);
  return text;
}

// The next word, after the words before it.
QString fishWord(const QString& before, const QString& word, QLatin1StringView summary) {
  return u"complete -c candor-cli -n '__candor_cli_is"_s + before + u"' -f -a "_s + word + u" -d "_s +
         shellQuoted(summary) + u'\n';
}

}  // namespace

QString fishCompletion(const CommandTable& table) {
  QString text = FishFunction;
  for (const QString& before : {QString(), u" help"_s})
    for (const QString& word : table.firstWords()) {
      const Group* group = table.findGroup(word);
      text += fishWord(before, word, group ? group->summary : table.find(word)->summary);
      if (!group) continue;
      for (const Command* command : table.commandsOf(*group))
        text += fishWord(before + u' ' + word, verbOf(*command), command->summary);
    }
  for (const Command* command : table.shown()) text += fishCommand(*command);
  return text;
}

}  // namespace candor::cli
