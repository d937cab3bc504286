#include "resumes/resume_model.h"

#include "words/dates.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::resumes {

void ResumeModel::setResumes(std::vector<documents::ListedResume> resumes) {
  if (resumes == m_resumes) return;
  beginResetModel();
  m_resumes = std::move(resumes);
  endResetModel();
}

void ResumeModel::addFailed(const FailedFile& file) {
  removeFailed(file.path);
  beginInsertRows({}, 0, 0);
  m_failed.insert(m_failed.begin(), file);
  endInsertRows();
}

void ResumeModel::removeFailed(const QString& path) {
  const int row = rowOfFailed(path);
  if (row < 0) return;
  beginRemoveRows({}, row, row);
  m_failed.erase(m_failed.begin() + row);
  endRemoveRows();
}

const FailedFile* ResumeModel::failedAt(int row) const {
  return row >= 0 && row < failures() ? &m_failed[std::size_t(row)] : nullptr;
}

const documents::ListedResume* ResumeModel::resumeAt(int row) const {
  const int place = row - failures();
  return row >= 0 && place >= 0 && place < resumes() ? &m_resumes[std::size_t(place)] : nullptr;
}

int ResumeModel::rowOf(ResumeId id) const {
  const auto found = std::find_if(m_resumes.begin(), m_resumes.end(),
                                  [id](const documents::ListedResume& resume) { return resume.id == id; });
  return found == m_resumes.end() ? -1 : failures() + int(found - m_resumes.begin());
}

int ResumeModel::rowOfFailed(const QString& path) const {
  const auto found =
      std::find_if(m_failed.begin(), m_failed.end(), [&](const FailedFile& file) { return file.path == path; });
  return found == m_failed.end() ? -1 : int(found - m_failed.begin());
}

int ResumeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : failures() + resumes(); }

QVariant ResumeModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == Qt::AccessibleTextRole) {
    const QString versions = data(index, VersionsRole).toString();
    const QString spoken = data(index, Qt::DisplayRole).toString() + u", "_s + data(index, FactsRole).toString();
    return versions.isEmpty() ? spoken : spoken + u", "_s + versions;
  }
  if (const FailedFile* file = failedAt(index.row())) return dataOf(*file, role);
  return dataOf(*resumeAt(index.row()), role);
}

QVariant ResumeModel::dataOf(const documents::ListedResume& resume, int role) const {
  const int versions = resume.newest.number;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return resume.title;
    case FactsRole:
      return tr("%1, %2", "date and format").arg(words::day(resume.newest.added), resume.newest.format.toUpper());
    case VersionsRole: return versions > 1 ? tr("%n versions", nullptr, versions) : QString();
    case FailedRole: return false;
    default: return {};
  }
}

QVariant ResumeModel::dataOf(const FailedFile& file, int role) const {
  switch (role) {
    case Qt::DisplayRole: return file.name;
    case FactsRole: return tr("Not added");
    case VersionsRole: return QString();
    case FailedRole: return true;
    default: return {};
  }
}

Qt::ItemFlags ResumeModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractListModel::flags(index);
  return resumeAt(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

bool ResumeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const documents::ListedResume* resume = resumeAt(index.row());
  const QString title = value.toString().simplified();
  if (role != Qt::EditRole || !resume || title.isEmpty() || title == resume->title) return false;
  Q_EMIT renamed(resume->id, title);
  return true;
}

}  // namespace candor::resumes

#include "moc_resume_model.cpp"
