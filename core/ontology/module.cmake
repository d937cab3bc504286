# The tables of resources/ontology, checked and compiled into the library at build time.
file(GLOB table_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/ontology/compiler/*.cpp)
list(FILTER table_sources EXCLUDE REGEX "/main\\.cpp$")
foreach(file token stem stop_words name_trie ontology find)  # all that needs no data
  list(APPEND table_sources ${PROJECT_SOURCE_DIR}/core/ontology/${file}.cpp)
endforeach()
add_library(candor_ontology_tables STATIC ${table_sources})
target_include_directories(candor_ontology_tables PUBLIC ${PROJECT_SOURCE_DIR}/core)
target_link_libraries(candor_ontology_tables PUBLIC candor_base PRIVATE stemmer candor_strictness)
add_executable(ontology-compiler ${PROJECT_SOURCE_DIR}/core/ontology/compiler/main.cpp)
set_target_properties(ontology-compiler PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tools)
target_link_libraries(ontology-compiler PRIVATE candor_ontology_tables candor_strictness)

file(GLOB ontology_tables CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/ontology/*.tsv)
# GCC and Clang take the bytes into the read-only data as they are; elsewhere they pass through a source of numbers.
set(ontology_bytes ${CMAKE_BINARY_DIR}/generated/ontology.bin)
if(MSVC)
  set(ontology_bytes ${CMAKE_BINARY_DIR}/generated/ontology_data.cpp)
endif()
add_custom_command(OUTPUT ${ontology_bytes}
  COMMAND ontology-compiler ${PROJECT_SOURCE_DIR}/resources/ontology ${ontology_bytes}
  DEPENDS ontology-compiler ${ontology_tables} ${PROJECT_SOURCE_DIR}/resources/ontology/MONTH
  COMMENT "Compiling the ontology")
if(MSVC)
  target_sources(candor_ontology PRIVATE ${ontology_bytes})
  set_source_files_properties(${ontology_bytes} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
else()
  add_custom_target(ontology-data DEPENDS ${ontology_bytes})
  add_dependencies(candor_ontology ontology-data)
  set_source_files_properties(${PROJECT_SOURCE_DIR}/core/ontology/data.cpp PROPERTIES
    SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON OBJECT_DEPENDS ${ontology_bytes}
    COMPILE_DEFINITIONS CANDOR_ONTOLOGY="${ontology_bytes}")
endif()
