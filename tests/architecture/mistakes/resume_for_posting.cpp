// A resume's text where the posting's is meant.
// EXPECT: could not convert|no viable conversion|no known conversion|cannot convert|invalid initialization
#include "base/text.h"

qsizetype lengthOf(const candor::PostingText& posting);
qsizetype lengthOf(const candor::PostingText& posting) { return posting.string().size(); }

qsizetype use(const candor::ResumeText& resume, const candor::PostingText& posting) {
#ifdef MISTAKE
  Q_UNUSED(posting)
  return lengthOf(resume);
#else
  Q_UNUSED(resume)
  return lengthOf(posting);
#endif
}
