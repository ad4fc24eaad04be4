"""The command ``azprov``."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command."""
    try:
        from .app import azprov
    except ImportError as error:
        package = (error.name or "").partition(".")[0]
        if package not in ("click", "packaging", "rich"):
            raise
        install = 'pip install "azure-mgmt-provisioning[cli]"'
        print(f"azprov needs the package {package!r}. Install it with: {install}", file=sys.stderr)
        raise SystemExit(1) from None
    azprov()
