"""How the second reader of replies is learned from the corpus: `make reader`."""
