"""Help without a network: the guide, the keys, and what the program is."""
