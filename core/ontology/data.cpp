#include "ontology/data.h"

#if !defined(_MSC_VER)  // there the build generates builtInData()

#if defined(__APPLE__)
#define SECTION ".const_data"
#define SYMBOL(name) "_" #name
#else
#define SECTION ".section .rodata"
#define SYMBOL(name) #name
#endif

// clang-format off
asm(SECTION "\n"
    ".balign 64\n"
    ".globl " SYMBOL(candorOntologyBegin) "\n"
    ".globl " SYMBOL(candorOntologyEnd) "\n"
    SYMBOL(candorOntologyBegin) ":\n"
    ".incbin \"" CANDOR_ONTOLOGY "\"\n"
    SYMBOL(candorOntologyEnd) ":\n"
    ".byte 0\n"
    ".text\n");
// clang-format on

extern "C" {
extern const char candorOntologyBegin[] __attribute__((visibility("hidden")));
extern const char candorOntologyEnd[] __attribute__((visibility("hidden")));
}

namespace candor::ontology {

QByteArrayView builtInData() { return {candorOntologyBegin, candorOntologyEnd}; }

}  // namespace candor::ontology

#endif
