# Compiles FILE twice with COMPILER and the response file FLAGS: as it is, then with -DMISTAKE.
file(STRINGS ${FILE} expect REGEX "^// EXPECT: ")
string(REGEX REPLACE "^// EXPECT: " "" expect "${expect}")
if(expect STREQUAL "")
  message(FATAL_ERROR "${FILE} has no EXPECT line")
endif()

execute_process(COMMAND ${COMPILER} @${FLAGS} ${FILE} RESULT_VARIABLE twin ERROR_VARIABLE complaint)
if(NOT twin EQUAL 0)
  message(FATAL_ERROR "The twin without the mistake does not compile:\n${complaint}")
endif()

execute_process(COMMAND ${COMPILER} @${FLAGS} -DMISTAKE ${FILE} RESULT_VARIABLE mistake ERROR_VARIABLE complaint)
if(mistake EQUAL 0)
  message(FATAL_ERROR "The mistake compiles.")
endif()
if(NOT complaint MATCHES "${expect}")
  message(FATAL_ERROR "The mistake is refused, but not with \"${expect}\":\n${complaint}")
endif()
