"""Word, Excel, CSV and JSON; statistics and pictures. Reads the record; writes nothing to it."""
