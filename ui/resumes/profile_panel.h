// ProfilePanel: the profile beside its resume: sections of rows. One row is looked at; arrows move, and the panel is
// one stop of Tab.
#pragma once

#include "resumes/profile_fields.h"
#include "resumes/profile_words.h"

#include <QScrollArea>

#include <vector>

namespace candor::resumes {

class ProfileRow;

class ProfilePanel : public QScrollArea {
  Q_OBJECT

 public:
  explicit ProfilePanel(QWidget* parent = nullptr);

  void setProfile(const ShownProfile& profile, const LineNumbers& lines);
  void lookAt(const QString& key);  // and scrolls to it; tells nobody
  void setCorrected(const QString& key, const std::optional<QString>& value);
  [[nodiscard]] ProfileRow* row(const QString& key) const;
  [[nodiscard]] ProfileRow* looked() const { return m_looked; }
  void editLooked();

 Q_SIGNALS:
  void placeLooked(Span place);  // by the user, at the field that was read there
  void corrected(const ShownField& field, const QString& value);
  void setBackWanted(const ShownField& field);

 private:
  void addSection(const ShownSection& section, const LineNumbers& lines, QWidget& page);
  void addRow(const ShownField& field, const LineNumbers& lines, QWidget& page);
  void look(ProfileRow* row);
  void step(ProfileRow* from, int rows);

  std::vector<ProfileRow*> m_rows;
  ProfileRow* m_looked = nullptr;
};

}  // namespace candor::resumes
