#include "posting/owner.h"

#include "posting/phrases.h"

#include <optional>

namespace candor::posting {

namespace {

enum class OwnerWord : quint8 { Employer, Applicant, Owns, Links };

constexpr PhraseRow<OwnerWord> OwnerRows[] = {
    {OwnerWord::Employer,
     u"company|firm|organization|organisation|agency|provider|we|we've|corporation|manufacturer|retailer|our team|"
     u"our staff|our company|our client|employer|business"},
    {OwnerWord::Applicant,
     u"candidate|candidates|applicant|applicants|you|individual|individuals|person|someone|professional|incumbent|he|"
     u"she|"
     u"they|experience|education|must|employee|employees"},
    {OwnerWord::Owns, u"with|has|have|had|boasts|boasting|brings|bringing|having|offers|celebrating"},
    {OwnerWord::Links,
     u"over|more|than|for|of|a|an|the|been|nearly|almost|about|combined|collective|that|and|in|is|who|which|years|year|"
     u"decades|experience|extensive|proven|plus|serving|industry"}};

}  // namespace

bool isOfEmployer(const Outline& outline, quint32 token, quint32 floor) {
  static const Phrases<OwnerWord> words(OwnerRows);
  bool isOwned = false;
  for (quint32 i = token; i-- > floor;) {
    const ontology::Token& word = outline.tokens[i];
    const auto found = words.whole({&word, 1});
    if (found == OwnerWord::Employer) return isOwned;
    if (found == OwnerWord::Applicant) return false;
    if (found == OwnerWord::Owns) isOwned = true;
    // "Northern Freight has 20 years": a name, unless it only opens the sentence.
    const bool isName = outline.text[word.span.start].isUpper() && !word.isNumber;
    if (!found && !word.isNumber) return isOwned && isName && outline.words(word.span).size() > 1;
  }
  return false;
}

}  // namespace candor::posting
