"""Microsoft.Resources/templateSpecs."""
