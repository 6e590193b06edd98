"""Import: hand a file in, see what it would change, save it, and look at what was imported before."""
