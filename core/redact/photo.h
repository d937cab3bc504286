// Photos: pictures of a file that look like the portrait of the person. Nothing looks at what is on them: a portrait is
// known by its shape and size, among the few pictures of a resume.
#pragma once

#include "reading/document.h"

#include <vector>

namespace candor::redact {

[[nodiscard]] std::vector<reading::Picture> findPhotos(const reading::Layout& layout);

}  // namespace candor::redact
