#include "formats/onet.h"

#include "formats/table_rows.h"
#include "formats/zip_archive.h"
#include "reading/knowledge_text.h"
#include "reading/text_encoding.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <span>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::KnowledgeKind;

const QString Code = u"O*NET-SOC Code"_s;
constexpr double LeastImportance = 3.5;  // of 1 … 5: between "important" and "very important"

// Tables by their names of today and those before version 30.3.
using TableNames = std::span<const QLatin1StringView>;
constexpr std::array Occupations{"Occupation Data.txt"_L1};
constexpr std::array Titles{"Job Titles.txt"_L1, "Alternate Titles.txt"_L1};
constexpr std::array Programs{"Software Skills.txt"_L1, "Technology Skills.txt"_L1};
constexpr std::array Tools{"Tools Used.txt"_L1};
constexpr std::array Skills{"Essential Skills.txt"_L1, "Skills.txt"_L1};
constexpr std::array OtherSkills{"Transferable Skills.txt"_L1};
constexpr std::array Fields{"Knowledge.txt"_L1};
constexpr std::array ReadMe{"Read Me.txt"_L1};

QString either(const TableRows& row, const QString& column, const QString& before) {
  return row.has(column) ? row.cell(column) : row.cell(before);
}

// The tables of one database, and what was gathered from them.
class OnetDatabase {
 public:
  explicit OnetDatabase(ZipArchive zip) : m_zip(std::move(zip)) {}

  Result<reading::Knowledge> read() {
    if (pathOf(Occupations).isEmpty() || pathOf(Programs).isEmpty())
      return Error{Fault::UnknownFormat, u"no table of occupations or technology"_s};
    Result<void> done = eachRow(
        Occupations, [this](const TableRows& row) { m_occupations[row.cell(Code)].name = row.cell(u"Title"_s); });
    for (const auto step : {&OnetDatabase::readTitles, &OnetDatabase::readPrograms, &OnetDatabase::readTools,
                            &OnetDatabase::readElements, &OnetDatabase::readVersion})
      if (done) done = (this->*step)();
    if (!done) return done.error();
    return gathered();
  }

 private:
  struct Occupation {
    QString name;
    QStringList titles;
    QStringList telling;  // keys of skills that are asked for most
    QStringList others;
  };

  // The tables lie in a folder that is called after the version.
  [[nodiscard]] QString pathOf(TableNames table) const {
    for (const QString& path : m_zip.names())
      for (const QLatin1StringView name : table)
        if (path.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0) return path;
    return {};
  }

  Result<void> eachRow(TableNames table, const std::function<void(const TableRows&)>& take) {
    const QString path = pathOf(table);
    if (path.isEmpty()) return {};  // older versions have fewer
    const auto bytes = m_zip.part(path);
    if (!bytes) return bytes.error();
    const QString text = reading::decodeText(*bytes);
    auto rows = TableRows::open(text, Separator::Tab);
    if (!rows) return rows.error();
    if (!rows->has(Code)) return Error{Fault::Damaged, path + u" has other columns"_s};
    while (rows->next()) take(*rows);
    return rows->check();
  }

  Result<void> readTitles() {
    return eachRow(Titles, [this](const TableRows& row) {
      QStringList& titles = m_occupations[row.cell(Code)].titles;
      titles += either(row, u"Job Title"_s, u"Alternate Title"_s).section(u'(', 0, 0).trimmed();
      if (const QString brief = row.cell(u"Short Title"_s); brief != "n/a"_L1) titles += brief;
    });
  }

  Result<void> readPrograms() {
    return eachRow(Programs, [this](const TableRows& row) {
      const QString name = either(row, u"Workplace Example"_s, u"Example"_s);
      addSkill(KnowledgeKind::Tool, name, shorterNames(name));
      Occupation& occupation = m_occupations[row.cell(Code)];
      const bool isAskedFor = row.cell(u"Hot Technology"_s) == u"Y" || row.cell(u"In Demand"_s) == u"Y";
      (isAskedFor ? occupation.telling : occupation.others) += name;
    });
  }

  Result<void> readTools() {
    return eachRow(Tools, [this](const TableRows& row) {
      addSkill(KnowledgeKind::Equipment, row.cell(u"Example"_s), {});
      m_occupations[row.cell(Code)].others += row.cell(u"Example"_s);
    });
  }

  Result<void> readElements() {
    const auto take = [this](TableNames table, KnowledgeKind kind) {
      return eachRow(table, [this, kind](const TableRows& row) {
        const QString name = row.cell(u"Element Name"_s);
        addSkill(kind, name, {});
        if (row.cell(u"Scale ID"_s) == u"IM" && row.cell(u"Data Value"_s).toDouble() >= LeastImportance)
          m_occupations[row.cell(Code)].telling += name;
      });
    };
    if (auto done = take(Skills, KnowledgeKind::Soft); !done) return done;
    if (auto done = take(OtherSkills, KnowledgeKind::Soft); !done) return done;
    return take(Fields, KnowledgeKind::Knowledge);
  }

  Result<void> readVersion() {
    static const QRegularExpression inFolder(u"db_(\\d+)_(\\d+)"_s);
    static const QRegularExpression inText(u"O\\*NET ([\\d.]+) Database"_s);
    static const QRegularExpression released(u"([A-Z][a-z]+ \\d{4}) Release"_s);
    const auto folder = inFolder.match(pathOf(Occupations));
    if (folder.hasMatch()) m_knowledge.version = folder.captured(1) + u'.' + folder.captured(2);
    const QString path = pathOf(ReadMe);
    if (path.isEmpty()) return {};
    const auto bytes = m_zip.part(path);
    if (!bytes) return bytes.error();
    const QString text = reading::decodeText(bytes->first(std::min<qsizetype>(bytes->size(), 4096)));
    if (const auto told = inText.match(text); told.hasMatch()) m_knowledge.version = told.captured(1);
    if (const auto told = released.match(text); told.hasMatch()) m_knowledge.date = told.captured(1);
    return {};
  }

  void addSkill(KnowledgeKind kind, const QString& name, const QStringList& others) {
    if (m_skills.contains(name)) return;
    m_skills.insert(name);
    m_knowledge.rows.push_back({.kind = kind, .key = name, .name = name, .names = others});
  }

  reading::Knowledge gathered() {
    for (auto each = m_occupations.cbegin(); each != m_occupations.cend(); ++each) {
      if (each->name.isEmpty()) continue;  // a code its own table does not know
      m_knowledge.rows.push_back(
          {.kind = KnowledgeKind::Occupation, .key = each.key(), .name = each->name, .names = each->titles});
      QStringList typical = each->telling + each->others;
      typical.removeDuplicates();
      if (!typical.isEmpty())
        m_knowledge.rows.push_back({.kind = KnowledgeKind::Typical, .key = each.key(), .name = {}, .names = typical});
    }
    return std::move(m_knowledge);
  }

  ZipArchive m_zip;
  QMap<QString, Occupation> m_occupations;  // by code
  QSet<QString> m_skills;
  reading::Knowledge m_knowledge;
};

// Whether `acronym` is made of the words' first letters: "SQL" of "Structured query language".
bool areInitials(const QString& acronym, const QStringList& words) {
  static const QRegularExpression joints(u"[ -/]"_s);
  QString initials;
  for (const QString& part : words.join(u' ').split(joints, Qt::SkipEmptyParts)) initials += part[0].toUpper();
  return initials == acronym;
}

// "Microsoft Office software" is called Microsoft Office; "Job posting software" is a kind of software.
bool areCapitalised(const QStringList& words) {
  return std::ranges::all_of(words, [](const QString& word) { return !word[0].isLower(); });
}

}  // namespace

QStringList shorterNames(const QString& program) {
  QStringList names;
  const QString brief = program.section(u'(', 1).section(u')', 0, 0);  // "Amazon Elastic Compute Cloud (EC2)"
  const QString whole = program.section(u'(', 0, 0).trimmed();
  if (!brief.isEmpty() && !whole.isEmpty()) names += whole;
  if (!brief.isEmpty() && brief == brief.toUpper()) names += brief;
  QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
  if (words.size() > 2 && words.last() == "software"_L1 && areCapitalised(words.mid(0, words.size() - 1))) {
    words.removeLast();
    names += words.join(u' ');
  }
  if (words.size() < 2) return names;
  const QString last = words.takeLast();
  if (last.size() > 1 && last == last.toUpper() && areInitials(last, words)) names += {words.join(u' '), last};
  // "Adobe Systems Adobe Photoshop": the maker, then the product with the maker's name.
  else if (const qsizetype again = words.indexOf(words.first(), 1); again > 0)
    names += (words.mid(again) << last).join(u' ');
  return names;
}

Result<reading::Document> readOnet(const QByteArray& content, const reading::Limits& limits) {
  if (!content.startsWith("PK")) return Error{Fault::UnknownFormat, u"no zip"_s};
  auto zip = ZipArchive::open(content, limits);
  if (!zip) return zip.error();
  const auto knowledge = OnetDatabase(*std::move(zip)).read();
  if (!knowledge) return knowledge.error();
  return reading::knowledgeDocument(*knowledge);
}

}  // namespace candor::formats
