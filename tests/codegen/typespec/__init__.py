"""OpenAPI that the TypeSpec compiler makes of the projects below ``specification``."""
