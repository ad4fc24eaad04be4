"""Benchmarks against the official packages: side by side in one run, on one machine, as ratios."""
