"""Pictures of the real window for the guide."""
