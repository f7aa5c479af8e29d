"""The window: the only place that knows Qt and the 3D view. Shows what the session holds."""
