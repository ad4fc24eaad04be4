"""Pictures of a notebook: cells with what they show, in a light and a dark page."""

from __future__ import annotations

from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

from ...stack.show.browsing import CHROMIUM
from .scene import scene

_CELLS = ["groups.list()", "vault", "poller"]
_STYLE = """
:root { color-scheme: light dark; font-family: system-ui, sans-serif }
body { margin: 16px; background: light-dark(#fff, #1e1e1e); color: light-dark(#111, #ddd) }
pre { margin: 14px 0 8px; padding: 6px 10px; border-radius: 4px; background: light-dark(#f3f3f3, #2b2b2b) }
.out { padding-left: 10px }
"""


def names() -> list[str]:
    """Names of the pictures."""
    return ["notebook.png", "notebook-dark.png"]


def make(folder: Path) -> None:
    """Make the pictures."""
    with scene() as found, sync_playwright() as playwright:
        cells = "".join(
            f"<pre>{escape(code)}</pre><div class='out'>{eval(code, found)._repr_html_()}</div>" for code in _CELLS
        )
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name in names():
            page = browser.new_page(
                viewport={"width": 940, "height": 400}, color_scheme="dark" if "dark" in name else "light"
            )
            page.set_content(f"<!doctype html><style>{_STYLE}</style><body>{cells}")
            page.screenshot(path=folder / name, full_page=True)
            page.close()
        browser.close()
