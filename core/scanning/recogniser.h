// Recogniser: tesseract with the letters of one language, and the words it finds in the picture of a page.
#pragma once

#include "base/result.h"
#include "formats/page_word.h"
#include "scanning/page_picture.h"

#include <QString>

#include <memory>
#include <string>

namespace tesseract {
class TessBaseAPI;
}

namespace candor::scanning {

struct FoundWords {
  formats::PageWords page;
  double certainty = 0;  // per cent, of the mean letter
};

class Recogniser {
 public:
  // `language` as tesseract names it: "eng". Empty `tables`: where tesseract was installed to look for them. Opens
  // files. Fault::Scan when its table is not installed.
  [[nodiscard]] static Result<Recogniser> load(const std::string& language, const std::string& tables = {});

  Recogniser(Recogniser&&) noexcept;
  Recogniser& operator=(Recogniser&&) noexcept;
  ~Recogniser();

  [[nodiscard]] std::string tables() const;  // the folder of the languages

  // Takes about two seconds. No words when there are none.
  [[nodiscard]] FoundWords words(const PagePicture& page) const;

 private:
  explicit Recogniser(std::unique_ptr<tesseract::TessBaseAPI> engine);

  std::unique_ptr<tesseract::TessBaseAPI> m_engine;
};

}  // namespace candor::scanning
