"""Models as others see them: help(), repr(), and msrest's serializer. Imports plans and what models are made of."""
