"""To speak: one file per channel, one table of them. A channel returns what it sent; it stores nothing."""
