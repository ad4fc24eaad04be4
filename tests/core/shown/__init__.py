"""How models, listings, pollers and clients look in notebooks, in IPython and to rich."""
