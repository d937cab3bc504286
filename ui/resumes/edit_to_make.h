// EditToMake: an edit an analysis advises, on its way to the resume it is about.
#pragma once

#include <QString>

namespace candor::resumes {

struct EditToMake {
  QString sentence;  // what to do, in the window's language
  QString words;     // the line of the resume it is about, as the analysis saw it; empty when there is none
};

}  // namespace candor::resumes
