"""The words said to people: Fluent, one folder a language; dates and plurals by Babel."""
