# Headers that nearly every file includes, compiled once for all targets that see the same libraries: a bearer has no code
# of its own, and its users name it by REUSE_FROM. No file may rely on it; `tidy` compiles without.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/precompiled.cpp CONTENT "// The bearer of a precompiled header.\n")

function(candor_precompiled name header)  # the rest: libraries whose definitions the users have, too
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/generated/precompiled.cpp)
  target_link_libraries(${name} PRIVATE ${ARGN} candor_strictness)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR}/ui)
  target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/${header})
endfunction()
