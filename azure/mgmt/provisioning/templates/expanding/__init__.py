"""From the resources that a template declares to those that it makes."""
