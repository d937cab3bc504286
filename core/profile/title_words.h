// Words that tell a job title from the name of an employer or a school.
#pragma once

#include "ontology/ontology.h"

#include <QStringView>

namespace candor::profile {

// How surely a piece is a job title: 0 says nothing, 1 is a title and nothing else ("Senior Accountant").
[[nodiscard]] double titleStrength(QStringView text, const ontology::Ontology& ontology);

// Folded text with the noun of a job title in it ("accountant").
[[nodiscard]] bool hasTitleNoun(QStringView folded);

// Folded text that names a company, an authority or any other organisation by one of its words ("gmbh", "hospital").
[[nodiscard]] bool isOrganisation(QStringView folded);

// Folded text that names a school or university.
[[nodiscard]] bool isSchool(QStringView folded);

}  // namespace candor::profile
