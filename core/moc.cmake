# candor_moc(target): its classes with Q_OBJECT get their meta objects; each source includes those of its header at its end
# ("moc_x.cpp"), so that no header is compiled a second time for them. Given no search path, moc needs a fiftieth of the
# time: it knows Q_OBJECT and its kin as words of its own. Of what Qt's headers define it is told the
# system's name; classes with Q_OBJECT may ask for no other.
if(UNIX)
  if(APPLE)
    set(moc_system MACOS)
  else()
    set(moc_system LINUX)
  endif()
  get_target_property(moc_program Qt6::moc IMPORTED_LOCATION)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/moc CONTENT [[#!/bin/sh
for argument; do
  shift
  case $argument in -I*) ;; *) set -- "$@" "$argument" ;; esac
done
exec "@moc_program@" "$@"
]] @ONLY)
  file(CHMOD ${CMAKE_BINARY_DIR}/generated/moc PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

function(candor_moc target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  if(UNIX)
    set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/generated/moc
      AUTOMOC_MOC_OPTIONS "-DQ_OS_UNIX;-DQ_OS_${moc_system}")
  endif()
endfunction()
