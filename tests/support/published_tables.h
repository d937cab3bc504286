// Small tables in the form O*NET and ESCO publish theirs, with skills and occupations made up for the tests.
#pragma once

#include "support/zip_builder.h"

#include <QByteArray>

namespace candor::tests {

inline const QByteArray OnetOccupations =
    "O*NET-SOC Code\tTitle\tDescription\r\n"
    "99-0001.00\tKelp Farming Technicians\tGrow kelp.\r\n"
    "99-0002.00\tRegistered Nurses\tCare.\r\n";

inline const QByteArray OnetTitles =
    "O*NET-SOC Code\tJob Title\tShort Title\tSource(s)\r\n"
    "99-0001.00\tSeaweed Line Technician (SLT)\tn/a\t08\r\n"
    "99-0001.00\tProject Technician\tn/a\t08\r\n"
    "99-0001.00\tPick Up\tn/a\t08\r\n"
    "99-0002.00\tTidal Ward Nurse\tn/a\t08\r\n";

inline const QByteArray OnetPrograms =
    "O*NET-SOC Code\tWorkplace Example\tElement ID\tElement Name\tHot Technology\tIn Demand\r\n"
    "99-0001.00\tTidewright Harvest Planner software\t1\tPlanning\tN\tN\r\n"
    "99-0001.00\tMarine biomass ledger MBL\t1\tPlanning\tY\tN\r\n"
    "99-0001.00\tMicrosoft Excel\t1\tSpreadsheets\tY\tY\r\n"
    "99-0002.00\tMarine biomass ledger MBL\t1\tPlanning\tN\tN\r\n";

inline const QByteArray OnetKnowledge =
    "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\r\n"
    "99-0001.00\t2\tTidal Phycology\tIM\t4.10\r\n"
    "99-0001.00\t2\tTidal Phycology\tLV\t5.10\r\n"
    "99-0002.00\t2\tTidal Phycology\tIM\t1.20\r\n";

inline const QByteArray OnetReadMe = "O*NET 30.3 Database\r\nMay 2026 Release\r\n";

inline QByteArray onetZip() {
  return zipOf({{.name = "db_30_3_text/Occupation Data.txt", .content = OnetOccupations},
                {.name = "db_30_3_text/Job Titles.txt", .content = OnetTitles},
                {.name = "db_30_3_text/Software Skills.txt", .content = OnetPrograms, .isDeflated = true},
                {.name = "db_30_3_text/Knowledge.txt", .content = OnetKnowledge},
                {.name = "db_30_3_text/Read Me.txt", .content = OnetReadMe}});
}

inline const QByteArray EscoSkills =
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate\n"
    "K,http://x/skill/s1,knowledge,sector-specific,brine osmometry,\"osmometry of brine\nbrine osmometer reading\",,"
    "released,2024-03-01T10:00:00Z\n"
    "K,http://x/skill/s2,skill/competence,sector-specific,calibrate brine pumps,\"brine pump settings\ncalibrating "
    "brine pumps\",,released,2024-05-15T10:00:00Z\n"
    "K,http://x/skill/s3,skill/competence,sector-specific,calibrate KelpSim,KelpSim models,,released,2023-01-01T10:00:"
    "00Z\n"
    "K,http://x/skill/s4,knowledge,cross-sector,Zephyrion (computer programming),,,released,2023-01-01T10:00:00Z\n"
    "K,http://x/skill/s5,knowledge,cross-sector,withdrawn craft,,,obsolete,2023-01-01T10:00:00Z\n";

inline const QByteArray EscoOccupations =
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,modifiedDate\n"
    "Occupation,http://x/occupation/o1,9999,brine osmometrist,\"salt osmometrist\n\"\"brine\"\" osmometrist\","
    "released,2024-01-01T10:00:00Z\n";

inline const QByteArray EscoRelations =
    "occupationUri,relationType,skillType,skillUri\n"
    "http://x/occupation/o1,essential,knowledge,http://x/skill/s1\n"
    "http://x/occupation/o1,optional,knowledge,http://x/skill/s4\n";

inline QByteArray escoZip() {
  return zipOf({{.name = "ESCO/skills_en.csv", .content = EscoSkills},
                {.name = "ESCO/occupations_en.csv", .content = EscoOccupations, .isDeflated = true},
                {.name = "ESCO/occupationSkillRelations_en.csv", .content = EscoRelations},
                {.name = "ESCO/skills_fr.csv", .content = "not,read"}});
}

}  // namespace candor::tests
