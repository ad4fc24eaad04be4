"""Tests of the generated text, and of what it does."""
