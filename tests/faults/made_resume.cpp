#include "faults/made_resume.h"

#include "support/stored_room.h"

#include <random>

using namespace Qt::StringLiterals;

namespace candor::faults {

QString titleOf(int number) { return u"Resume %1"_s.arg(number); }

QString wordOf(int number) { return u"word%1"_s.arg(number, 6, 10, QChar(u'0')); }

QString textOf(int number) {
  std::mt19937 random(quint32(number) + 1);
  QString text = SharedWord + u' ' + wordOf(number);
  const int words = number % 4 == 0 ? std::uniform_int_distribution(200, 1000)(random) : 20;
  for (int i = 0; i < words; ++i) text += u" planned%1"_s.arg(std::uniform_int_distribution(0, 399)(random));
  return text;
}

documents::NewResume madeResume(int number) { return tests::resume(titleOf(number), textOf(number), u"Kim Sand"_s); }

}  // namespace candor::faults
