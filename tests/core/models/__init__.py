"""Tests of models, bodies and values."""
