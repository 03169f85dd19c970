"""The scenes, each a function of a view and a little motion."""
