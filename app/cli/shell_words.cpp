#include "cli/shell_words.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

Completion completionOf(ValueKind kind) {
  switch (kind) {
    case ValueKind::File:
    case ValueKind::FileOrFolder: return Completion::Files;
    case ValueKind::Folder: return Completion::Folders;
    case ValueKind::None:
    case ValueKind::Number:
    case ValueKind::Id:
    case ValueKind::Text: return Completion::Nothing;
  }
  return Completion::Nothing;
}

QString shellQuoted(const QString& text) { return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\''; }

QStringList optionsWithValue(const Command& command, Completion completion) {
  QStringList names;
  for (const Option& option : optionsOf(command))
    if (option.kind != ValueKind::None && completionOf(option.kind) == completion) names += u"--"_s + option.name;
  return names;
}

}  // namespace candor::cli
