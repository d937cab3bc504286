# candor_sqlcipher: SQLCipher 4.14 (SQLite 3.51.3), compiled once from the amalgamation in an npm package that the build fetches
# and checks; or, with CANDOR_SYSTEM_SQLCIPHER, a packaged one of at least that version (storage reads both versions back).
option(CANDOR_SYSTEM_SQLCIPHER "Use the system's SQLCipher (4.14 or later, with SQLite 3.51.3 or later)" OFF)

if(CANDOR_SYSTEM_SQLCIPHER)
  pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher>=4.14)
  add_library(candor_sqlcipher INTERFACE)
  target_link_libraries(candor_sqlcipher INTERFACE PkgConfig::SQLCIPHER)
  target_compile_definitions(candor_sqlcipher INTERFACE SQLITE_HAS_CODEC)
  # Packages put the header into a folder of its own, or beside the one of plain SQLite.
  find_path(SQLCIPHER_INCLUDE sqlite3.h PATH_SUFFIXES sqlcipher REQUIRED)
  target_include_directories(candor_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE})
  return()
endif()

find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
find_program(NPM npm)
set(sqlcipher ${CMAKE_BINARY_DIR}/generated/sqlcipher)
add_custom_command(OUTPUT ${sqlcipher}/sqlite3.c ${sqlcipher}/sqlite3.h
  COMMAND ${CMAKE_COMMAND} -D NPM=${NPM} -D DOWNLOADS=${PROJECT_SOURCE_DIR}/build/downloads -D INTO=${sqlcipher}
    -P ${PROJECT_SOURCE_DIR}/core/storage/fetch_sqlcipher.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/core/storage/fetch_sqlcipher.cmake
  COMMENT "Fetching SQLCipher")
add_library(candor_sqlcipher STATIC ${sqlcipher}/sqlite3.c ${sqlcipher}/sqlite3.h)
set_target_properties(candor_sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden UNITY_BUILD OFF AUTOMOC OFF)
target_include_directories(candor_sqlcipher SYSTEM INTERFACE ${sqlcipher})
target_link_libraries(candor_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
target_compile_definitions(candor_sqlcipher PRIVATE
  _GNU_SOURCE HAVE_STDINT_H=1 NDEBUG SQLCIPHER_CRYPTO_OPENSSL SQLCIPHER_OMIT_LOG SQLITE_TEMP_STORE=3
  SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
  SQLITE_ENABLE_FTS5 SQLITE_OMIT_LOAD_EXTENSION SQLITE_DQS=0 SQLITE_DEFAULT_FILE_PERMISSIONS=0600
  PUBLIC SQLITE_HAS_CODEC SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
if(MSVC)
  target_compile_options(candor_sqlcipher PRIVATE /w /O2)
else()
  target_compile_options(candor_sqlcipher PRIVATE -w -O2 -fstack-protector-strong)  # fast in debug builds, too
endif()
if(CCACHE)
  set_target_properties(candor_sqlcipher PROPERTIES C_COMPILER_LAUNCHER ${CCACHE})
endif()
