"""Chinese. Characters that have no simplified twin in the text are folded before; no spaces part the words."""
