"""To read: one file per format, one table of them. A source yields rows, skips and problems; it saves nothing."""
