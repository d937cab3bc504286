// The fields of a Word document that a reader has entered: links whose address stands in an instruction, and page
// numbers, which are no text of the author's.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::formats {

class DocxFields {
 public:
  void begin() { m_fields.emplace_back(); }
  void addInstruction(QStringView text);
  // The instruction is complete; gives the address its result links to, if any.
  [[nodiscard]] QString separate();
  enum class Ended { Plain, Link };
  [[nodiscard]] Ended end();

  [[nodiscard]] bool isHidden() const;  // inside an instruction or a page number

 private:
  struct Field {
    QString instruction = {};
    bool isResult = false;
    bool isLink = false;
    bool isPageNumber = false;
  };
  std::vector<Field> m_fields;
};

}  // namespace candor::formats
