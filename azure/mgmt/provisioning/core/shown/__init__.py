"""How values look in notebooks, in IPython and where rich prints them."""
