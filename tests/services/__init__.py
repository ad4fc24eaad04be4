"""The generated services: their models, their requests, and how they behave over each transport."""
