"""Tests of what msrest's users know, and of help()."""
