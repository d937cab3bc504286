#include "formats/json_resume.h"

#include "formats/clean_text.h"
#include "formats/flow_document.h"
#include "formats/flow_writer.h"
#include "formats/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;
using Keys = std::span<const QLatin1StringView>;

// How the entries of a section are laid out; keys of no list are written out below as "Label: value".
struct Section {
  QLatin1StringView key;
  QLatin1StringView heading;
  Keys head;   // on the first line, parted by commas, before the dates
  Keys below;  // each a line of its own without a label
  Keys items;  // lists, an item each
};

constexpr std::array<QLatin1StringView, 0> None{};
constexpr std::array WorkHead{"position"_L1, "name"_L1, "company"_L1};
constexpr std::array VolunteerHead{"position"_L1, "organization"_L1};
constexpr std::array SchoolHead{"studyType"_L1, "area"_L1, "institution"_L1};
constexpr std::array AwardHead{"title"_L1, "awarder"_L1};
constexpr std::array CertificateHead{"name"_L1, "issuer"_L1};
constexpr std::array PublicationHead{"name"_L1, "publisher"_L1};
constexpr std::array ProjectHead{"name"_L1, "entity"_L1};
constexpr std::array ReferenceHead{"name"_L1};
constexpr std::array Below{"location"_L1, "url"_L1, "website"_L1, "description"_L1, "summary"_L1};
constexpr std::array ReferenceBelow{"reference"_L1};
constexpr std::array Items{"highlights"_L1, "courses"_L1};

constexpr std::array Sections{
    Section{"work"_L1, "Work Experience"_L1, WorkHead, Below, Items},
    Section{"volunteer"_L1, "Volunteer Experience"_L1, VolunteerHead, Below, Items},
    Section{"education"_L1, "Education"_L1, SchoolHead, Below, Items},
    Section{"projects"_L1, "Projects"_L1, ProjectHead, Below, Items},
    Section{"awards"_L1, "Awards"_L1, AwardHead, Below, Items},
    Section{"certificates"_L1, "Certificates"_L1, CertificateHead, Below, Items},
    Section{"publications"_L1, "Publications"_L1, PublicationHead, Below, Items},
    Section{"references"_L1, "References"_L1, ReferenceHead, ReferenceBelow, None},
};

// Sections whose entries are a name and a list of words.
struct WordSection {
  QLatin1StringView key;
  QLatin1StringView heading;
  QLatin1StringView name;
  QLatin1StringView words;
  QLatin1StringView degree;  // in brackets
};

constexpr std::array WordSections{
    WordSection{"skills"_L1, "Skills"_L1, "name"_L1, "keywords"_L1, "level"_L1},
    WordSection{"languages"_L1, "Languages"_L1, "language"_L1, "fluency"_L1, {}},
    WordSection{"interests"_L1, "Interests"_L1, "name"_L1, "keywords"_L1, {}},
};

bool isDateKey(const QString& key) {
  return key == u"startDate" || key == u"endDate" || key == u"date" || key == u"releaseDate";
}

// Removes the key, so that what remains in the end is what nobody has written yet.
QString taken(QJsonObject& object, QLatin1StringView key) { return jsonText(object.take(key)).trimmed(); }

class ResumeWriter {
 public:
  explicit ResumeWriter(const reading::Limits& limits) : m_writer(limits) {}

  Result<Flow> write(QJsonObject resume) && {
    resume.remove("$schema"_L1);
    resume.remove("meta"_L1);
    writeBasics(resume.take("basics"_L1).toObject());
    for (const Section& section : Sections) writeSection(section, resume.take(section.key));
    for (const WordSection& section : WordSections) writeWords(section, resume.take(section.key));
    for (auto rest = resume.constBegin(); rest != resume.constEnd(); ++rest) writeUnknown(rest.key(), rest.value());
    if (m_writer.isFull()) return Error{Fault::TooLarge, u"too much text"_s};
    return std::move(m_writer).finish();
  }

 private:
  void addBlock(BlockKind kind, const QString& text, int level = 0) {
    m_writer.beginBlock(kind, level);
    m_writer.addText(text);
    m_writer.endBlock();
  }

  void addLink(const QString& address, const QString& target) {
    m_writer.beginLink(target);
    m_writer.addText(address);
    m_writer.endLink();
    m_writer.breakLine();
  }

  void addLine(const QString& text) {
    for (const QString& line : text.split(u'\n')) {
      m_writer.addText(line);
      m_writer.breakLine();
    }
  }

  void writeBasics(QJsonObject basics) {
    addBlock(BlockKind::Heading, taken(basics, "name"_L1), 1);
    addBlock(BlockKind::Paragraph, taken(basics, "label"_L1));
    basics.remove("image"_L1);
    basics.remove("picture"_L1);
    const QString summary = taken(basics, "summary"_L1);
    m_writer.beginBlock(BlockKind::Paragraph);
    if (const QString email = taken(basics, "email"_L1); !email.isEmpty()) addLink(email, u"mailto:"_s + email);
    addLine(taken(basics, "phone"_L1));
    for (const QLatin1StringView key : {"url"_L1, "website"_L1})
      if (const QString url = taken(basics, key); !url.isEmpty()) addLink(url, url);
    writeLocation(basics.take("location"_L1));
    for (const QJsonValue profile : basics.take("profiles"_L1).toArray()) writeProfile(profile);
    m_writer.endBlock();
    writeRest(basics);
    if (summary.isEmpty()) return;
    addBlock(BlockKind::Heading, u"Summary"_s, 2);
    writeProse(summary);
  }

  void writeLocation(const QJsonValue& value) {
    if (!value.isObject()) return addLine(jsonText(value));
    QJsonObject place = value.toObject();
    QStringList parts;
    for (const QLatin1StringView key : {"address"_L1, "postalCode"_L1, "city"_L1, "region"_L1, "countryCode"_L1})
      parts += taken(place, key).replace(u'\n', u", "_s);
    parts += jsonText(place);
    parts.removeAll(QString());
    addLine(parts.join(u", "));
  }

  void writeProfile(const QJsonValue& value) {
    const QJsonObject profile = value.toObject();
    const QString network = jsonText(profile.value("network"_L1));
    const QString user = jsonText(profile.value("username"_L1));
    const QString url = jsonText(profile.value("url"_L1));
    if (!network.isEmpty()) m_writer.addText(network + u": "_s);
    if (url.isEmpty()) return addLine(user);
    addLink(url, url);
  }

  void writeProse(const QString& text) {
    m_writer.beginBlock(BlockKind::Paragraph);
    addLine(text);
    m_writer.endBlock();
  }

  void writeSection(const Section& section, const QJsonValue& value) {
    if (jsonText(value).isEmpty()) return;
    addBlock(BlockKind::Heading, section.heading, 2);
    if (!value.isArray()) return writeProse(jsonText(value));
    for (const QJsonValue entry : value.toArray()) {
      if (m_writer.isFull()) return;
      if (entry.isObject())
        writeEntry(section, entry.toObject());
      else
        addBlock(BlockKind::ListItem, jsonText(entry), 1);
      m_writer.endRun();
    }
  }

  void writeEntry(const Section& section, QJsonObject entry) {
    QStringList head;
    for (const QLatin1StringView key : section.head) head += taken(entry, key);
    head.removeAll(QString());
    head.removeDuplicates();
    const QString period = jsonPeriod(entry);
    m_writer.beginBlock(BlockKind::Paragraph);
    m_writer.addText(head.join(u", "), {.isBold = true});
    if (!period.isEmpty()) m_writer.addText(u"\t"_s + period);
    m_writer.breakLine();
    for (const QLatin1StringView key : section.below)
      if (key != u"summary" && key != u"description") addLine(taken(entry, key));
    m_writer.endBlock();
    for (const QLatin1StringView key : section.below) writeProse(taken(entry, key));
    for (const QLatin1StringView key : section.items) writeItems(entry.take(key));
    writeRest(entry);
  }

  void writeItems(const QJsonValue& value) {
    if (!value.isArray()) return writeProse(jsonText(value));
    for (const QJsonValue item : value.toArray()) addBlock(BlockKind::ListItem, jsonText(item), 1);
  }

  // What no list of keys names, dates aside, which the head shows.
  void writeRest(const QJsonObject& rest) {
    m_writer.beginBlock(BlockKind::Paragraph);
    for (auto each = rest.constBegin(); each != rest.constEnd(); ++each) {
      const QString text = jsonText(each.value());
      if (!text.isEmpty() && !isDateKey(each.key())) addLine(jsonLabel(each.key()) + u": "_s + text);
    }
    m_writer.endBlock();
  }

  void writeWords(const WordSection& section, const QJsonValue& value) {
    if (jsonText(value).isEmpty()) return;
    addBlock(BlockKind::Heading, section.heading, 2);
    if (!value.isArray()) return writeProse(jsonText(value));
    m_writer.endRun();
    for (const QJsonValue entry : value.toArray()) {
      if (m_writer.isFull()) return;
      if (!entry.isObject()) {
        addBlock(BlockKind::ListItem, jsonText(entry), 1);
        continue;
      }
      QJsonObject object = entry.toObject();
      const QString name = taken(object, section.name);
      const QString words = taken(object, section.words);
      const QString degree = section.degree.isEmpty() ? QString() : taken(object, section.degree);
      QString line = name.isEmpty() || words.isEmpty() ? name + words : name + u": "_s + words;
      if (!degree.isEmpty()) line += line.isEmpty() ? degree : u" ("_s + degree + u')';
      addBlock(BlockKind::ListItem, line, 1);
      writeRest(object);
    }
  }

  void writeUnknown(const QString& key, const QJsonValue& value) {
    if (jsonText(value).isEmpty()) return;
    addBlock(BlockKind::Heading, jsonLabel(key), 2);
    if (value.isObject()) return writeRest(value.toObject());
    if (!value.isArray()) return writeProse(jsonText(value));
    for (const QJsonValue entry : value.toArray()) {
      if (m_writer.isFull()) return;
      if (entry.isObject())
        writeEntry({.key = {}, .heading = {}, .head = ProjectHead, .below = Below, .items = Items}, entry.toObject());
      else
        addBlock(BlockKind::ListItem, jsonText(entry), 1);
    }
  }

  FlowWriter m_writer;
};

}  // namespace

Result<reading::Document> readJsonResume(const QByteArray& content, const reading::Limits& limits) {
  QJsonParseError error;
  const QByteArrayView bytes(content);
  const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
  const QJsonDocument json = QJsonDocument::fromJson(hasMark ? content.mid(3) : content, &error);
  if (error.error != QJsonParseError::NoError) return Error{Fault::Damaged, error.errorString()};
  if (!json.isObject()) return Error{Fault::Damaged, u"not an object"_s};

  const QJsonObject resume = json.object();
  auto flow = ResumeWriter(limits).write(resume);
  if (!flow) return flow.error();
  auto document = flowDocument(*std::move(flow), limits);
  if (!document) return document;
  document->author = cleanName(jsonText(resume.value("basics"_L1).toObject().value("name"_L1)));
  document->title = document->author;
  document->language = cleanName(jsonText(resume.value("meta"_L1).toObject().value("language"_L1)));
  return document;
}

}  // namespace candor::formats
