"""Trains Heathland from the prepared corpus; every setting is in settings.json beside it."""
