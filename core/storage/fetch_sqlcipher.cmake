# Fetches the npm package that carries SQLCipher's amalgamation into DOWNLOADS, unless it is there, and unpacks the two files we
# compile into INTO. Nothing is unpacked before its checksum is the one below; one line is added then. NPM is the program,
# DOWNLOADS outlives build folders.
set(package @journeyapps/sqlcipher@6.0.0)
set(archive journeyapps-sqlcipher-6.0.0.tgz)
set(checksum ad3ee0e551de315b230db78e2294d41868b5c166d44c0c87da35fb6b87bde54c)

file(MAKE_DIRECTORY ${DOWNLOADS} ${INTO})
file(LOCK ${DOWNLOADS} DIRECTORY GUARD PROCESS TIMEOUT 600)  # several build folders may want it at once
set(found)
if(EXISTS ${DOWNLOADS}/${archive})
  file(SHA256 ${DOWNLOADS}/${archive} found)
endif()

if(NOT found STREQUAL checksum)
  if(NOT NPM)
    message(FATAL_ERROR "SQLCipher's source comes from the npm package ${package}, and npm is not installed.\n"
      "Install npm, or put ${archive} (SHA-256 ${checksum}) into ${DOWNLOADS}, or build with -DCANDOR_SYSTEM_SQLCIPHER=ON.")
  endif()
  set(fresh ${DOWNLOADS}/fresh)
  file(REMOVE_RECURSE ${fresh})
  file(MAKE_DIRECTORY ${fresh})
  execute_process(COMMAND ${NPM} pack ${package} --pack-destination ${fresh} --ignore-scripts --silent
    WORKING_DIRECTORY ${fresh} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE complaint)
  if(failed OR NOT EXISTS ${fresh}/${archive})
    message(FATAL_ERROR "npm could not fetch ${package}; is there a network?\n${complaint}\n"
      "Without one, put ${archive} (SHA-256 ${checksum}) into ${DOWNLOADS}.")
  endif()
  file(SHA256 ${fresh}/${archive} found)
  if(NOT found STREQUAL checksum)
    file(REMOVE_RECURSE ${fresh})
    message(FATAL_ERROR "${archive} is not the one Candor is made with: SHA-256 ${found} instead of ${checksum}. Nothing was unpacked.")
  endif()
  file(RENAME ${fresh}/${archive} ${DOWNLOADS}/${archive})
  file(REMOVE_RECURSE ${fresh})
endif()

set(source package/deps/sqlcipher-amalgamation)
file(ARCHIVE_EXTRACT INPUT ${DOWNLOADS}/${archive} DESTINATION ${INTO}/unpacked
  PATTERNS ${source}/sqlite3.c ${source}/sqlite3.h package/LICENSE)
foreach(file sqlite3.c sqlite3.h)
  file(RENAME ${INTO}/unpacked/${source}/${file} ${INTO}/${file})
  file(TOUCH ${INTO}/${file})
endforeach()

file(READ ${INTO}/sqlite3.c code)

# change(FROM TO): the one place where the source says FROM says TO. A source that is not the one we know stops the build.
macro(change from to)
  string(FIND "${code}" "${from}" first)
  string(FIND "${code}" "${from}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "SQLCipher's source is not the one that is known. It lacks, or has twice: ${from}")
  endif()
  string(REPLACE "${from}" "${to}" code "${code}")
endmacro()

# SQLite's secure_delete forgets one place: a page whose cells are packed anew keeps, between its list of cells and the first of
# them, what was there before. One line clears it (README.md).
set(packed "  /* The pPg->nFree field is now set incorrectly. The caller will fix it. */\n")
change("${packed}" "  if( pPg->pBt->btsFlags & BTS_FAST_SECURE ) memset(pCellptr, 0, pData - pCellptr);\n${packed}")

# Memory security wipes what SQLite frees. It would also lock and unlock each block, which leaves its neighbours in the same
# page of memory unlocked; without that, the keys, which have a locked block of their own, stay locked (README.md).
change("\n    sqlcipher_mlock(ptr, n);\n" "\n")
change("\n    sqlcipher_munlock(p, sz);\n" "\n")
file(WRITE ${INTO}/sqlite3.c "${code}")
