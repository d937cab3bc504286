#include "words/knowledge.h"

#include "words/describe.h"

#include <QCoreApplication>

namespace candor::words {
namespace {

struct ImportText {
  Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString whatItShouldBe(knowledge::Publisher publisher) {
  switch (publisher) {
    case knowledge::Publisher::Onet:
      return ImportText::tr("This is not the O*NET database: download its ZIP in the format “Text” and choose that.");
    case knowledge::Publisher::Esco:
      return ImportText::tr(
          "This is no table of ESCO: download the classification as CSV in English and choose the "
          "ZIP, or skills_en.csv and occupations_en.csv out of it.");
  }
  return {};
}

QString why(const Error& error, const QString& wrongFile) {
  switch (error.fault) {
    case Fault::UnknownFormat: return wrongFile;
    case Fault::TooLarge:
      return ImportText::tr(
          "The file is larger than the publisher’s tables are: download it again and choose it as it "
          "is.");
    case Fault::Damaged:
    case Fault::Protected:
    case Fault::NoText:
    case Fault::TimedOut:
    case Fault::Crashed:
      return ImportText::tr(
          "The file is damaged, or was not downloaded to its end: download it again and choose it as "
          "it is.");
    default: return sentence(error);
  }
}

}  // namespace

QString whyNotImported(const Error& error, knowledge::Publisher publisher) {
  return why(error, whatItShouldBe(publisher));
}

QString whyNotImported(const Error& error) {
  return why(error, ImportText::tr("These are no tables Candor knows: download the O*NET database as text, or ESCO as "
                                   "CSV in English, and drop what you downloaded."));
}

}  // namespace candor::words
