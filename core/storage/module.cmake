# ChangeNotice has a signal.
set_target_properties(candor_storage PROPERTIES AUTOMOC ON)
