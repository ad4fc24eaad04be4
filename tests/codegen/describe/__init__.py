"""Tests of the words that descriptions are made of."""
