#include "cli/command_line.h"

#include "cli/commands.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// Letters to insert, drop, change or swap with their neighbour until one word is the other.
qsizetype distance(const QString& from, const QString& to) {
  const auto rows = std::size_t(from.size()) + 1;
  const auto columns = std::size_t(to.size()) + 1;
  std::vector<std::vector<qsizetype>> steps(rows, std::vector<qsizetype>(columns));
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j) {
      qsizetype& best = steps[i][j];
      best = qsizetype(std::max(i, j));
      if (i == 0 || j == 0) continue;
      const QChar left = from[qsizetype(i) - 1];
      const QChar right = to[qsizetype(j) - 1];
      best = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + (left == right ? 0 : 1)});
      if (i > 1 && j > 1 && left == to[qsizetype(j) - 2] && right == from[qsizetype(i) - 2])
        best = std::min(best, steps[i - 2][j - 2] + 1);
    }
  }
  return steps.back().back();
}

QString didYouMean(const QString& name) { return name.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(name); }

QStringList optionNames(const Command& command) {
  QStringList names;
  for (const auto& options : {command.options, commonOptions()})
    for (const Option& option : options) names += option.name;
  return names;
}

QStringList commandNames() {
  QStringList names;
  for (const Command& command : commands())
    if (!command.isHidden) names += command.name;
  return names;
}

// Reads the words after the command's name, from left to right.
class Words {
 public:
  Words(const Command& command, QStringList words) : m_command(command), m_words(std::move(words)) {}

  [[nodiscard]] std::variant<Call, UsageError> read() {
    bool onlyArguments = false;
    while (m_at < m_words.size() && !m_error) {
      const QString word = m_words[m_at++];
      if (!onlyArguments && word == "--"_L1)
        onlyArguments = true;
      else if (!onlyArguments && word.startsWith(u'-') && word.size() > 1)
        readOption(word);
      else
        m_arguments += word;
    }
    if (!m_error && m_values.contains(u"help"_s)) return helpOn(m_command);
    if (!m_error) check();
    if (m_error) return *std::move(m_error);
    return Call(m_command, std::move(m_arguments), std::move(m_values));
  }

  [[nodiscard]] static Call helpOn(const Command& command) {
    return Call(*findCommand(u"help"), {QString(command.name)}, {});
  }

 private:
  void fail(const QString& message) { m_error = UsageError{.message = message, .command = &m_command}; }

  void readOption(const QString& word) {
    if (word == "-h"_L1) return void(m_values[u"help"_s]);
    const qsizetype equals = word.indexOf(u'=');
    const QString typed = equals < 0 ? word : word.left(equals);
    const Option* option = typed.startsWith("--"_L1) ? findOption(m_command, QStringView(typed).mid(2)) : nullptr;
    if (!option) return failUnknown(typed);
    if (m_values.contains(option->name)) return fail(u"%1 was given twice."_s.arg(typed));
    if (option->kind == ValueKind::None) {
      if (equals >= 0) return fail(u"%1 takes no value."_s.arg(typed));
      return void(m_values[option->name]);
    }
    readValue(*option, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
  }

  void failUnknown(const QString& typed) {
    const QString name = nearest(QString(typed).remove(u'-'), optionNames(m_command));
    fail(u"Unknown option %1."_s.arg(typed) + didYouMean(name.isEmpty() ? name : u"--"_s + name));
  }

  void readValue(const Option& option, std::optional<QString> value) {
    const QString name = u"--"_s + option.name;
    if (!value && m_at < m_words.size() && !m_words[m_at].startsWith("--"_L1)) value = m_words[m_at++];
    if (!value || value->isEmpty()) return fail(u"%1 wants a value: %1 %2."_s.arg(name, option.value));
    if (option.kind == ValueKind::Number) {
      bool isNumber = false;
      if (value->toInt(&isNumber) < 1 || !isNumber)
        return fail(u"%1 wants a whole number above 0, not “%2”."_s.arg(name, *value));
    }
    m_values[option.name] = *value;
  }

  void check() {
    for (const Option& option : m_command.options)
      if (option.isRequired && !m_values.contains(option.name))
        return fail(u"--%1 %2 is missing."_s.arg(option.name, option.value));
    if (m_values.contains(u"json"_s) && m_values.contains(u"jsonl"_s))
      return fail(u"--json and --jsonl exclude each other."_s);
    const Argument& argument = m_command.argument;
    if (argument.count == Count::OneOrMore && m_arguments.isEmpty())
      return fail(u"%1 is missing."_s.arg(argument.name));
    const qsizetype most = argument.count == Count::None       ? 0
                           : argument.count == Count::Optional ? 1
                                                               : m_arguments.size();
    if (m_arguments.size() > most) fail(u"“%1” is not expected here."_s.arg(m_arguments[most]));
  }

  const Command& m_command;
  const QStringList m_words;
  qsizetype m_at = 0;
  QStringList m_arguments;
  std::map<QString, QString> m_values;
  std::optional<UsageError> m_error;
};

}  // namespace

QString Call::value(QLatin1StringView option) const {
  const auto found = m_values.find(option);
  return found == m_values.end() ? QString() : found->second;
}

int Call::number(QLatin1StringView option, int otherwise) const {
  return has(option) ? value(option).toInt() : otherwise;
}

QString unknownCommand(const QString& name) {
  return u"Unknown command %1."_s.arg(name) + didYouMean(nearest(name, commandNames()));
}

QString nearest(const QString& typed, const QStringList& names) {
  QString best;
  qsizetype least = typed.size() / 2 + 1;
  for (const QString& name : names) {
    const bool isBeginning = typed.size() >= 2 && name.startsWith(typed);
    const qsizetype steps = isBeginning ? 1 : distance(typed.toLower(), name);
    if (steps >= least) continue;
    least = steps;
    best = name;
  }
  return best;
}

std::variant<Call, UsageError> parse(const QStringList& words) {
  if (words.isEmpty()) return UsageError{.message = u"A command is missing."_s};
  const QString& first = words.front();
  if (first == "--help"_L1 || first == "-h"_L1) return Call(*findCommand(u"help"), {}, {});
  if (first == "--version"_L1) return Call(*findCommand(u"version"), {}, {});
  const Command* command = findCommand(first);
  if (!command) return UsageError{.message = unknownCommand(first)};
  return Words(*command, words.mid(1)).read();
}

}  // namespace candor::cli
