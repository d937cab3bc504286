# The tables of resources/ontology, checked and compiled into the library at build time.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
file(GLOB compiler_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/ontology/compiler/*.cpp)
add_executable(ontology-compiler ${compiler_sources}
  ${PROJECT_SOURCE_DIR}/core/ontology/token.cpp ${PROJECT_SOURCE_DIR}/core/ontology/stem.cpp
  ${PROJECT_SOURCE_DIR}/core/ontology/stop_words.cpp ${PROJECT_SOURCE_DIR}/core/base/span.cpp)
set_target_properties(ontology-compiler PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tools)
target_include_directories(ontology-compiler PRIVATE ${PROJECT_SOURCE_DIR}/core)
target_link_libraries(ontology-compiler PRIVATE Qt6::Core stemmer candor_strictness)

file(GLOB ontology_tables CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/ontology/*.tsv)
set(ontology_data ${CMAKE_BINARY_DIR}/generated/ontology_data.cpp)
add_custom_command(OUTPUT ${ontology_data}
  COMMAND ontology-compiler ${PROJECT_SOURCE_DIR}/resources/ontology ${ontology_data}
  DEPENDS ontology-compiler ${ontology_tables} ${PROJECT_SOURCE_DIR}/resources/ontology/MONTH
  COMMENT "Compiling the ontology")
target_sources(candor_ontology PRIVATE ${ontology_data})
set_source_files_properties(${ontology_data} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
