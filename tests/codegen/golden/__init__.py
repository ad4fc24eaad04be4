"""A made-up specification that shows every construct once, and the package that is made of it."""
