"""Settings, ladders, calendars, logging. Read by cli/ alone; everyone else is handed values."""
