"""The stage: everything that draws, sounds or listens, and the only place that knows pygame."""
