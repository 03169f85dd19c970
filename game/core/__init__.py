"""The rules of an evening: pure values and functions, standard library only."""
