# ChangeNotice has a signal.
candor_moc(candor_storage)
