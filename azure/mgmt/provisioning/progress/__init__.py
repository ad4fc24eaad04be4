"""Shows how operations, listings and awaited calls go on: on a terminal, in a notebook, or as lines.

Bars need rich: ``pip install azure-mgmt-provisioning[progress]``. Without it, and where nobody watches, there are
lines.
"""

from .progress import Progress as Progress

__all__ = ["Progress"]
