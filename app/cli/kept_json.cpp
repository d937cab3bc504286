#include "cli/kept_json.h"

#include "base/span.h"

#include <QJsonArray>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

template <class Entity>
QJsonValue idJson(const std::optional<Id<Entity>>& id) {
  return id ? QJsonValue(id->value()) : QJsonValue(QJsonValue::Null);
}

void addBinned(QJsonObject& row, const std::optional<QDateTime>& binned) {
  if (binned) row[u"deleted"_s] = timeJson(*binned);
}

struct SubjectName {
  QString kind;
  qint64 id = 0;
};

SubjectName nameOf(const documents::Subject& subject) {
  if (const auto* resume = std::get_if<ResumeId>(&subject)) return {.kind = u"resume"_s, .id = resume->value()};
  if (const auto* posting = std::get_if<PostingId>(&subject)) return {.kind = u"job"_s, .id = posting->value()};
  return {.kind = u"analysis"_s, .id = std::get<AnalysisId>(subject).value()};
}

QString nameOf(vault::Standing standing) {
  switch (standing) {
    case vault::Standing::Asking:
    case vault::Standing::Unreachable: return u"unreachable"_s;
    case vault::Standing::Kept: return u"kept"_s;
    case vault::Standing::NotAnchored: return u"not_anchored"_s;
    case vault::Standing::RolledBack: return u"rolled_back"_s;
  }
  return {};
}

QJsonArray hitsJson(const documents::Marked& marked) {
  QJsonArray rows;
  for (const Span& hit : marked.hits) {
    const qsizetype start = QStringView(marked.text).first(hit.start).toUcs4().size();
    const qsizetype length = QStringView(marked.text).sliced(hit.start, hit.length).toUcs4().size();
    rows += QJsonObject{{u"start"_s, start}, {u"end"_s, start + length}};
  }
  return rows;
}

}  // namespace

QJsonValue timeJson(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject rowJson(const documents::ListedResume& resume) {
  QJsonObject row{{u"id"_s, resume.id.value()},
                  {u"title"_s, resume.title},
                  {u"name"_s, resume.person},
                  {u"file"_s, resume.newest.fileName},
                  {u"format"_s, resume.newest.format},
                  {u"bytes"_s, resume.newest.size},
                  {u"version"_s, resume.newest.number},
                  {u"sha256"_s, hex(resume.newest.sha256)},
                  {u"added"_s, timeJson(resume.created)}};
  addBinned(row, resume.binned);
  return row;
}

QJsonObject rowJson(const documents::ListedVersion& version) {
  return {{u"version"_s, version.number},       {u"file"_s, version.fileName},      {u"format"_s, version.format},
          {u"bytes"_s, version.size},           {u"sha256"_s, hex(version.sha256)}, {u"data"_s, version.dataVersion},
          {u"added"_s, timeJson(version.added)}};
}

QJsonObject rowJson(const documents::ListedPosting& posting) {
  const bool isFile = !posting.fileName.isEmpty();
  QJsonObject row{{u"id"_s, posting.id.value()},
                  {u"title"_s, posting.names.title},
                  {u"company"_s, posting.names.company},
                  {u"place"_s, posting.names.place},
                  {u"url"_s, posting.names.sourceUrl},
                  {u"file"_s, isFile ? QJsonValue(posting.fileName) : QJsonValue(QJsonValue::Null)},
                  {u"format"_s, posting.format},
                  {u"bytes"_s, posting.size},
                  {u"sha256"_s, hex(posting.textSha256)},
                  {u"added"_s, timeJson(posting.created)}};
  addBinned(row, posting.binned);
  return row;
}

QJsonObject rowJson(const history::ListedAnalysis& analysis) {
  QJsonObject row{{u"id"_s, analysis.id.value()},
                  {u"title"_s, analysis.postingTitle},
                  {u"own_title"_s, analysis.title},
                  {u"company"_s, analysis.company},
                  {u"resume"_s, idJson(analysis.resume)},
                  {u"resume_title"_s, analysis.resumeTitle},
                  {u"version"_s, analysis.versionNumber},
                  {u"job"_s, idJson(analysis.posting)},
                  {u"score"_s, analysis.score},
                  {u"provisional"_s, analysis.isProvisional},
                  {u"blockers"_s, analysis.blockers},
                  {u"data"_s, analysis.dataVersion},
                  {u"added"_s, timeJson(analysis.created)}};
  addBinned(row, analysis.binned);
  return row;
}

QJsonObject rowJson(const documents::Hit& hit) {
  const SubjectName subject = nameOf(hit.subject);
  return {{u"kind"_s, subject.kind},        {u"id"_s, subject.id},
          {u"title"_s, hit.title.text},     {u"label"_s, hit.label.text},
          {u"snippet"_s, hit.snippet.text}, {u"hits"_s, hitsJson(hit.snippet)}};
}

QJsonObject rowJson(const audit::Entry& entry) {
  const std::string_view act = audit::key(entry.act);
  return {{u"number"_s, entry.number},
          {u"time"_s, timeJson(entry.time)},
          {u"act"_s, QString::fromLatin1(act.data(), qsizetype(act.size()))},
          {u"subject"_s, entry.subject},
          {u"amount"_s, entry.amount}};
}

QJsonObject verificationJson(const audit::Verification& verification) {
  const auto& broken = verification.firstBroken;
  return {{u"ok"_s, verification.isSound()},
          {u"rows"_s, verification.count},
          {u"rollbacks"_s, verification.rollbacks},
          {u"first_broken"_s, broken ? QJsonValue(*broken) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject anchoringJson(const vault::Anchoring& anchoring) {
  return {{u"standing"_s, nameOf(anchoring.standing)}, {u"missing"_s, anchoring.missing}};
}

}  // namespace candor::cli
