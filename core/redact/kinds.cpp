#include "redact/personal.h"

namespace candor::redact {

using namespace Qt::StringLiterals;

QString wordFor(PersonalKind kind) {
  switch (kind) {
    case PersonalKind::Name: return u"name"_s;
    case PersonalKind::Email: return u"email"_s;
    case PersonalKind::Phone: return u"phone"_s;
    case PersonalKind::Address: return u"address"_s;
    case PersonalKind::Link: return u"link"_s;
    case PersonalKind::Handle: return u"handle"_s;
    case PersonalKind::BirthDate: return u"birth date"_s;
    case PersonalKind::GovernmentId: return u"government id"_s;
    case PersonalKind::BankAccount: return u"bank account"_s;
    case PersonalKind::Card: return u"card"_s;
    case PersonalKind::Referee: return u"referee"_s;
  }
  return {};
}

}  // namespace candor::redact
