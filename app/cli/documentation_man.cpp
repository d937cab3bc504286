#include "cli/documentation.h"
#include "cli/usage.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// roff takes a backslash, a dash that is typed, and a dot or quote at the start of a line for itself.
QString roff(const QString& text) {
  QString result;
  for (const QString& line : text.split(u'\n')) {
    QString escaped = line;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u"…"_s, u"..."_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\'')) escaped.prepend(u"\\&"_s);
    result += (result.isEmpty() ? QString() : u"\n"_s) + escaped;
  }
  return result;
}

QString item(const QString& term, const QString& text) {
  return u".TP\n.B "_s + roff(term) + u'\n' + roff(text) + u".\n"_s;
}

QString options(std::span<const Option> rows) {
  QString text;
  for (const Option& option : rows) text += item(spelled(option), option.help);
  return text;
}

QString section(const Command& command) {
  QString text = u".SS "_s + roff(command.name) + u'\n' + roff(command.summary) + u".\n.PP\n.B "_s +
                 roff(usageLine(command)) + u'\n';
  for (const QString& paragraph : QString(command.description).split(u'\n', Qt::SkipEmptyParts))
    text += u".PP\n"_s + roff(paragraph) + u'\n';
  text += options(command.options);
  if (command.argument.count != Count::None) text += item(command.argument.name, command.argument.help);
  return text;
}

// Those of commands that open a vault, when there are any.
QString sharedOptions(const CommandTable& table) {
  if (!table.has(Need::OpenVault)) return {};
  return u".SH OPTIONS OF COMMANDS THAT OPEN THE VAULT\n"_s + options(optionsFor(Need::OpenVault));
}

}  // namespace

QString manualPage(const CommandTable& table) {
  QString text =
      u".\\\" Made by `candor-cli documentation man`; change app/cli instead.\n"
      ".TH CANDOR-CLI 1 \"\" \"Candor\" \"User commands\"\n.SH NAME\ncandor-cli \\- resumes and postings, analysed on "
      "your own computer\n.SH SYNOPSIS\n.B candor-cli\n.I command\n[options] [arguments]\n.SH DESCRIPTION\n"
      "Reads resumes and postings, and tells how well they fit and what proves it. Everything happens on this "
      "computer; nothing is stored and nothing is sent. Results go to standard output, messages and progress to "
      "standard error.\n.SH COMMANDS\n"_s;
  for (const Command* command : table.shown()) text += section(*command);
  return text + sharedOptions(table) + u".SH OPTIONS OF EVERY COMMAND\n"_s + options(commonOptions()) +
         u".SH EXIT STATUS\n.TP\n.B 0\nDone.\n.TP\n.B 1\nSomething failed; what succeeded was still printed.\n.TP\n.B "
         u"2\n"
         "The command line was not understood.\n.SH ENVIRONMENT\n.TP\n.B NO_COLOR\nSet to anything, no colours are "
         "used.\n"
         ".SH SEE ALSO\nThe JSON of each command is described in docs/cli.md.\n"_s;
}

}  // namespace candor::cli
