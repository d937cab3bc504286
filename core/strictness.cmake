# What every target of the project is compiled with: warnings as errors, Qt without implicit conversions, a hardened binary.
add_library(candor_strictness INTERFACE)

target_compile_definitions(candor_strictness INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(candor_strictness INTERFACE /W4 /WX /permissive- /utf-8)
else()
  target_compile_options(candor_strictness INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wconversion -Werror
    -fstack-protector-strong -fvisibility=hidden
    # GCC 12 reports moved-from optionals and strings of std::variant as maybe uninitialised.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  if(NOT APPLE)
    target_link_options(candor_strictness INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack
      # At link time GCC 12 takes QHash's growth for an array of a negative size.
      $<$<CXX_COMPILER_ID:GNU>:-Wno-alloc-size-larger-than>)
  endif()
  if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT CANDOR_SANITIZE)
    target_compile_definitions(candor_strictness INTERFACE _FORTIFY_SOURCE=2)
  endif()
endif()

# address;undefined or thread, set by the presets; reaches every target, Qt and the system's libraries excepted.
if(CANDOR_SANITIZE)
  list(JOIN CANDOR_SANITIZE "," sanitizers)
  add_compile_options(-fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${sanitizers})
endif()
if(CANDOR_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(CANDOR_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND NOT APPLE AND NOT MSVC)
  add_link_options(-fuse-ld=mold)
endif()
