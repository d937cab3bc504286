# Changes has a signal.
set_target_properties(candor_session PROPERTIES AUTOMOC ON)
