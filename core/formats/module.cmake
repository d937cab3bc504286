# The container of old Word documents.
if(TARGET PkgConfig::GSF)
  target_link_libraries(candor_formats PRIVATE PkgConfig::GSF)
endif()
