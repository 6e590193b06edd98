"""Steps of the schema, oldest first. Each works with the code that is running while it is applied."""
