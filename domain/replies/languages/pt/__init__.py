"""Portuguese, of both sides of the ocean."""
