"""Messages: what was written to whom and what became of it; and the safety catch that lets them go."""
