#include "match/analysis_record.h"

#include "posting/posting.h"
#include "reading/kept_form.h"
#include "reading/packing.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace candor::match {
namespace {

using namespace Qt::StringLiterals;
using posting::Need;
using posting::RequirementKind;
using reading::Packer;
using reading::Unpacker;

constexpr quint8 WithoutPlaces = 1;  // sentences were kept as their English
constexpr quint8 RecordForm = 2;
constexpr int DeepestSentence = 8;
constexpr qint64 LeastPieceSize = 8;  // every piece of a list holds a text, and a text its length

// The number of a value in a record is its place here, so that an enumeration may be reordered. Add at the end only.
template <class Enum>
inline constexpr std::array<Enum, 0> Codes{};
template <>
inline constexpr std::array Codes<Need>{Need::Must, Need::Nice};
template <>
inline constexpr std::array Codes<RequirementKind>{
    RequirementKind::Skill,    RequirementKind::Experience, RequirementKind::Degree,     RequirementKind::Licence,
    RequirementKind::Language, RequirementKind::Location,   RequirementKind::WorkPermit, RequirementKind::Other};
template <>
inline constexpr std::array Codes<Status>{Status::Met, Status::Partly, Status::Missing};
template <>
inline constexpr std::array Codes<How>{How::None, How::Exact, How::Stem, How::Alias, How::Related, How::Inferred};
template <>
inline constexpr std::array Codes<CheckState>{CheckState::Passed, CheckState::Caution, CheckState::Failed};
template <>
inline constexpr std::array Codes<Said::Kind>{Said::Kind::Verbatim, Said::Kind::Pattern, Said::Kind::Row};

// The fields of each value in the order of the record, for writing and for reading.
template <class Record, class T>
void fields(Record& record, T& value) {
  using Value = std::remove_const_t<T>;
  if constexpr (std::is_same_v<Value, Evidence>) {
    record(value.span, value.quote, value.section);
  } else if constexpr (std::is_same_v<Value, RequirementResult>) {
    record(value.text, value.span, value.need, value.kind, value.status, value.how, value.reason, value.evidence);
  } else if constexpr (std::is_same_v<Value, Blocker>) {
    record(value.kind, value.text, value.reason);
  } else if constexpr (std::is_same_v<Value, SkillSets>) {
    record(value.matched, value.missing, value.extra);
  } else if constexpr (std::is_same_v<Value, AtsCheck>) {
    record(value.id, value.state, value.sentence);
  } else if constexpr (std::is_same_v<Value, Advice>) {
    record(value.sentence, value.gain);
  } else if constexpr (std::is_same_v<Value, Said>) {
    record(value.kind, value.words, value.pieces);
  } else if constexpr (std::is_same_v<Value, Addend>) {
    record(value.item, value.points, value.most, value.facts);
  } else {
    static_assert(std::is_same_v<Value, Analysis>);
    record(value.score, value.isProvisional, value.explain, value.requirements, value.blockers, value.skills, value.ats,
           value.advice, value.postingTitle, value.postingCompany, value.resumeName, value.dataVersion);
  }
}

class RecordWriter {
 public:
  template <class... Field>
  void operator()(const Field&... field) {
    (put(field), ...);
  }
  [[nodiscard]] const QByteArray& bytes() const { return m_packer.bytes(); }

 private:
  void put(double number) { m_packer.put(number); }
  void put(bool flag) { m_packer.put(quint8(flag)); }
  void put(const QString& text) { m_packer.put(QStringView(text)); }
  void put(Span span) {
    m_packer.put(qint64(span.start));
    m_packer.put(qint64(span.length));
  }
  void put(const QStringList& texts) { putAll(texts); }
  template <class T>
  void put(const std::vector<T>& pieces) {
    putAll(pieces);
  }
  template <class T>
  void put(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      m_packer.put(quint8(std::find(Codes<T>.begin(), Codes<T>.end(), value) - Codes<T>.begin()));
    } else {
      fields(*this, value);
    }
  }
  template <class List>
  void putAll(const List& list) {
    m_packer.put(qint64(list.size()));
    for (const auto& piece : list) put(piece);
  }

  Packer m_packer;
};

class RecordReader {
 public:
  RecordReader(QByteArrayView bytes, quint8 form) : m_unpacker(bytes), m_form(form) {}

  template <class... Field>
  void operator()(Field&... field) {
    (take(field), ...);
  }
  [[nodiscard]] bool isWhole() const { return !m_isNonsense && !m_unpacker.isBroken() && m_unpacker.isAtEnd(); }

 private:
  void take(double& number) { number = m_unpacker.take<double>(); }
  void take(bool& flag) { flag = m_unpacker.take<quint8>() != 0; }
  void take(QString& text) { text = m_unpacker.takeText(); }
  void take(Span& span) {
    span.start = m_unpacker.take<qint64>();
    span.length = m_unpacker.take<qint64>();
    if (span.start < 0 || span.length < 0) m_isNonsense = true;
  }
  void take(QStringList& texts) {
    texts.resize(m_unpacker.takeCount(LeastPieceSize));
    for (QString& text : texts) take(text);
  }
  void take(Said& said) {
    if (m_form == WithoutPlaces) {
      said = patternOf(m_unpacker.takeText());
    } else if (m_depth == DeepestSentence) {
      m_isNonsense = true;
    } else {
      ++m_depth;
      fields(*this, said);
      --m_depth;
    }
  }
  template <class T>
  void take(std::vector<T>& pieces) {
    pieces.resize(std::size_t(m_unpacker.takeCount(LeastPieceSize)));
    for (T& piece : pieces)
      if (!m_isNonsense) take(piece);
  }
  template <class T>
  void take(T& value) {
    if constexpr (std::is_enum_v<T>) {
      const std::size_t code = m_unpacker.take<quint8>();
      if (code < Codes<T>.size()) {
        value = Codes<T>[code];
      } else {
        m_isNonsense = true;
      }
    } else {
      fields(*this, value);
    }
  }

  Unpacker m_unpacker;
  quint8 m_form;
  int m_depth = 0;  // of the sentence being read
  bool m_isNonsense = false;
};

}  // namespace

QByteArray toRecord(const Analysis& analysis) {
  RecordWriter writer;
  fields(writer, analysis);
  return reading::keep({.number = RecordForm, .content = writer.bytes()});
}

Result<Analysis> fromRecord(const QByteArray& record) {
  const Result<reading::KeptForm> form = reading::kept(record);
  if (!form) return form.error();
  if (form->number > RecordForm) return Error{Fault::NewerVault, u"an analysis of a later form"_s};
  if (form->number < WithoutPlaces) return Error{Fault::Damaged, u"an analysis of no form"_s};
  Analysis analysis;
  RecordReader reader(form->content, form->number);
  fields(reader, analysis);
  if (!reader.isWhole()) return Error{Fault::Damaged, u"an analysis does not add up"_s};
  return analysis;
}

}  // namespace candor::match
