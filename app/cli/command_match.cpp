#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/in_order.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/recognised.h"
#include "cli/report_file.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "cli/terminal_page.h"
#include "cli/usage.h"
#include "match/analysis_json.h"
#include "match/match.h"
#include "posting/posting.h"
#include "profile/read_profile.h"
#include "report/report.h"

#include <QFileInfo>

#include <array>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// A failure, and the input that is to blame.
struct Blame {
  QString file;
  Error error;
};

// Two spellings of one file, so that the page never replaces what it was made from.
bool areSame(const QString& a, const QString& b) {
  const QFileInfo first(a);
  return a != "-"_L1 && first.exists() && first.canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

bool isOfItsOwn(const Call& call, const report::Format& format) {
  const QString path = call.value(format.name);
  return path != "-"_L1 && !areSame(path, call.value("resume"_L1)) && !areSame(path, call.value("job"_L1));
}

// One resume against one posting, from the command line's words to what is printed.
class Match {
 public:
  Match(const Call& call, Console& console)
      : m_call(call), m_console(console), m_files({call.value("resume"_L1), call.value("job"_L1)}) {}

  Exit run() {
    Services services;
    const auto ontology = loadOntology(m_console);
    if (!ontology) return fail({.file = u"ontology"_s, .error = ontology.error()});
    std::array<reading::Document, 2> documents;
    services.reader().expect(qint64(documents.size()));
    const auto ending = inOrder(
        services.pool(), documents.size(), documents.size(),
        [&](const Worker& worker, std::size_t index) { return m_files.read(worker, services.reader(), index); },
        [&](std::size_t index, Result<reading::Document> document) {
          if (document)
            documents[index] = *std::move(document);
          else if (!m_blame)
            m_blame = {.file = m_files.name(index), .error = document.error()};
        },
        scannedPagesOn(m_console));
    if (ending == Ending::Interrupted) return Exit::Failed;
    if (m_blame) return fail(*m_blame);
    return analyse(documents[0], documents[1], *ontology);
  }

 private:
  Exit analyse(const reading::Document& resume, const reading::Document& job, const ontology::Ontology& ontology) {
    const auto posting = posting::readPosting(PostingText(job.text), ontology);
    if (!posting) return fail({.file = m_files.name(1), .error = posting.error()});
    const match::Candidate candidate(profile::readProfile(resume, ontology), resume.layout, ontology);
    const auto analysis = match::analyse(candidate, *posting, ontology);
    if (!analysis) return fail({.file = m_files.name(0), .error = analysis.error()});

    if (formOf(m_call) == Form::Page)
      m_console.print(terminalPage(report::numbered(*analysis), m_console.width(), m_console.ink()));
    else
      m_console.printLine(match::toJson(*analysis, resume.text));
    return writeReports(m_call, m_console, report::makeReport(*analysis, resume));
  }

  Exit fail(const Blame& blame) {
    m_console.say(blame.file, blame.error);
    if (formOf(m_call) != Form::Page)
      m_console.printLine(QJsonObject{{u"file"_s, blame.file}, {u"error"_s, errorJson(blame.error)}});
    return Exit::Failed;
  }

  const Call& m_call;
  Console& m_console;
  const Arguments m_files;
  std::optional<Blame> m_blame;
};

}  // namespace

Exit runMatch(const Call& call, Console& console) {
  if (call.value("resume"_L1) == "-"_L1 && call.value("job"_L1) == "-"_L1) {
    console.say(u"match: Only one of --resume and --job can be standard input.\nUsage: "_s + usageLine(call.command()));
    return Exit::Usage;
  }
  for (const report::Format& format : report::formats()) {
    if (isOfItsOwn(call, format)) continue;
    console.say(u"match: --%1 needs a file of its own to write to.\nUsage: "_s.arg(format.name) +
                usageLine(call.command()));
    return Exit::Usage;
  }
  return Match(call, console).run();
}

}  // namespace candor::cli
