#include "posting/openers.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

constexpr QStringView BulletOpeners[] = {
    u"Ability",     u"Able",         u"Must",        u"Minimum",     u"Excellent",
    u"Strong",      u"Knowledge",    u"Proficient",  u"Experience",  u"Proficiency",
    u"Experienced", u"Demonstrated", u"Familiarity", u"Familiar",    u"Understanding",
    u"Previous",    u"Prior",        u"Proven",      u"Willingness", u"Willing",
    u"Possess",     u"Possesses",    u"Solid",       u"Good",        u"Basic",
    u"Advanced",    u"Fluent",       u"Fluency",     u"Valid",       u"Comfortable",
    u"Bilingual",   u"Have",         u"Be"};

constexpr QStringView SentenceOpeners[] = {
    u"We",       u"The",      u"This",     u"Our",         u"You",        u"Your",     u"As",        u"In",
    u"For",      u"If",       u"To",       u"Please",      u"All",        u"Seeking",  u"Looking",   u"Full",
    u"Part",     u"Job",      u"High",     u"Associate",   u"Associates", u"Master",   u"Current",   u"Effective",
    u"Highly",   u"Self",     u"Detail",   u"Computer",    u"At",         u"Two",      u"Three",     u"Five",
    u"One",      u"Working",  u"Work",     u"Responsible", u"Manage",     u"Maintain", u"Provide",   u"Develop",
    u"Assist",   u"Ensure",   u"Perform",  u"Prepare",     u"Additional", u"Required", u"Preferred", u"Apply",
    u"Location", u"Salary",   u"Benefits", u"About",       u"Why",        u"What",     u"Who",       u"Join",
    u"Bachelor", u"Bachelors"};

constexpr QStringView HeadingEnds[] = {
    u"requirements", u"requirement",  u"qualifications", u"qualification",    u"responsibilities", u"duties",
    u"skills",       u"abilities",    u"experience",     u"education",        u"summary",          u"description",
    u"overview",     u"benefits",     u"position",       u"profile",          u"functions",        u"preferred",
    u"required",     u"desired",      u"competencies",   u"purpose",          u"opportunity",      u"company",
    u"include",      u"expectations", u"compensation",   u"accountabilities", u"employer"};

bool isOneOf(QStringView word, const QStringView* begin, const QStringView* end, Qt::CaseSensitivity sensitivity) {
  return std::any_of(begin, end, [&](QStringView other) { return other.compare(word, sensitivity) == 0; });
}

}  // namespace

bool opensBullet(QStringView word) {
  return isOneOf(word, std::begin(BulletOpeners), std::end(BulletOpeners), Qt::CaseSensitive);
}

bool opensSentence(QStringView word) {
  return isOneOf(word, std::begin(SentenceOpeners), std::end(SentenceOpeners), Qt::CaseSensitive);
}

bool endsHeading(QStringView word) {
  return isOneOf(word, std::begin(HeadingEnds), std::end(HeadingEnds), Qt::CaseInsensitive);
}

}  // namespace candor::posting
