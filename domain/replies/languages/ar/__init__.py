"""Arabic, as it is typed: with and without vowels, hamza and the glued "and"."""
