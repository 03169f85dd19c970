"""The rules of an evening, a test for each of their sentences."""
