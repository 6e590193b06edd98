"""Pure rules: no IO, no clock, no chance, no framework. Frozen dataclasses, enums and functions only."""
