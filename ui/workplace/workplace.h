// Workplace: what every screen works with while the vault is open. All of it outlives the screens; when the vault is
// locked the screens go first, then the pool, then the session.
#pragma once

namespace candor {
class Clock;
class JobPool;
}  // namespace candor
namespace candor::knowledge {
class Shelf;
}
namespace candor::ontology {
class Ontology;
}
namespace candor::reading {
class Reader;
}
namespace candor::report {
class Press;
}
namespace candor::session {
class Session;
}
namespace candor::settings {
class Settings;
}

namespace candor::workplace {

class Ending;
class Notices;
class WorkList;

struct Workplace {
  session::Session& session;
  reading::Reader& reader;
  const report::Press& press;
  const ontology::Ontology& ontology;
  JobPool& pool;  // for what is no Job of the session: reading files, analysing
  const Clock& clock;
  settings::Settings& settings;
  WorkList& work;
  Notices& notices;
  Ending& ending;
  const knowledge::Shelf& shelf;  // what was added to the ontology; used from the next opening on
};

}  // namespace candor::workplace
