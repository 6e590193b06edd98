"""Years of the real calendar played in seconds, with the rules that the engine itself asks; no rule of its own."""
