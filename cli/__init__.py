"""The suivi command: the only place that wires processes together."""
