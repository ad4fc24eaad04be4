"""``python -m tests.docs.pictures``: all pictures, into docs/pictures."""

from __future__ import annotations

from .makers import FOLDER, MAKERS

if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for make in MAKERS:
        make(FOLDER)
