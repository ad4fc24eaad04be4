"""Tests of how large services are split."""
