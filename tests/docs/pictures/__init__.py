"""The pictures of the documentation: ``python -m tests.docs.pictures`` makes all of them anew."""
