"""The metadata is in pyproject.toml; this file lets tools that still ask for a setup.py build the package."""

from setuptools import setup

setup()
