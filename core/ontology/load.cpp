#include "ontology/data.h"
#include "ontology/ontology.h"

namespace candor::ontology {

Result<Ontology> Ontology::load() { return over(builtInData()); }

}  // namespace candor::ontology
