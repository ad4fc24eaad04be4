"""What the guidelines say of the project: packages, documentation, samples, tools."""
