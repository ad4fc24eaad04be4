"""What the guidelines say of the API: clients, methods, models, errors, namespaces."""
