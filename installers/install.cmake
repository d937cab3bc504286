# What a package holds beside the programs: the desktop's own files, when there is a desktop program to start.
include(GNUInstallDirs)
add_custom_target(candor-programs DEPENDS candor-reader candor-press candor-cli candor-cli-documents)

if(TARGET candor)
  add_dependencies(candor-programs candor)
  set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
  install(FILES ${desktop}/org.candor.Candor.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop}/org.candor.Candor.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${desktop}/org.candor.Candor.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${desktop}/candor.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
