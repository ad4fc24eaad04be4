"""The intermediate representation to Python text. Imports ``represent`` and ``split``, and reads no document."""
