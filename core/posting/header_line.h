// The second line of a posting that is laid out in lines: "Harbour Clinic, Leeds", "Northwind · Berlin, Germany".
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

struct HeaderLine {
  Field company;
  Field place = {};
  quint32 first = 0;  // the company's tokens
  quint32 end = 0;
};

// Empty fields where the line does not look like one of company and place.
[[nodiscard]] HeaderLine headerLineOf(const Outline& outline);

}  // namespace candor::posting
