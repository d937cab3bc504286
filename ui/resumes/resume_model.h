// ResumeModel: the rows of the list: files that could not be read, then the resumes, newest first.
#pragma once

#include "documents/stored_resume.h"
#include "resumes/failed_file.h"

#include <QAbstractListModel>

#include <vector>

namespace candor::resumes {

enum ResumeRole {
  FactsRole = Qt::UserRole + 1,  // QString: date and format, or that it failed
  VersionsRole,                  // QString: "3 versions"; empty for one
  FailedRole,                    // bool
};

class ResumeModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setResumes(std::vector<documents::ListedResume> resumes);
  void addFailed(const FailedFile& file);  // in place of an older failure of the same file
  void removeFailed(const QString& path);

  [[nodiscard]] int failures() const { return int(m_failed.size()); }
  [[nodiscard]] int resumes() const { return int(m_resumes.size()); }
  [[nodiscard]] const FailedFile* failedAt(int row) const;
  [[nodiscard]] const documents::ListedResume* resumeAt(int row) const;
  [[nodiscard]] int rowOf(ResumeId id) const;  // -1 when it is not there
  [[nodiscard]] int rowOfFailed(const QString& path) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void renamed(ResumeId id, const QString& title);  // by the user, in the list

 private:
  [[nodiscard]] QVariant dataOf(const documents::ListedResume& resume, int role) const;
  [[nodiscard]] QVariant dataOf(const FailedFile& file, int role) const;

  std::vector<FailedFile> m_failed;
  std::vector<documents::ListedResume> m_resumes;
};

}  // namespace candor::resumes
