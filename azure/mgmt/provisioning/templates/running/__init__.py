"""Templates deployed to a world that is made up."""
