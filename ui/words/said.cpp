#include "words/said.h"

#include <QCoreApplication>

namespace candor::words {

QString said(const match::Said& sentence) {
  return sentence.in([](const QString& pattern) {
    return QCoreApplication::translate(match::SaidContext, pattern.toUtf8().constData());
  });
}

}  // namespace candor::words
