"""Pages in a browser."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

PATIENCE = 120_000
"""Milliseconds for what a browser does at once on a machine that does nothing else."""
expect.set_options(timeout=PATIENCE)

IN_CHROMIUM = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: Debian has it in the package chromium"),
]
"""The marks of tests that need it."""


class Shown:
    """A page in a tab of its own.

    :ivar troubles: What the browser complained of, and what the page asked the network for.
    """

    def __init__(self, page: Page, html: str, folder: Path) -> None:
        self.page = page
        page.set_default_timeout(PATIENCE)
        self.troubles: list[str] = []
        file = folder / "page.html"
        file.write_text(html, "utf-8")
        page.on("console", lambda message: self.troubles.append(message.text))
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("request", lambda request: self._asked(request.url, file.as_uri()))
        page.goto(file.as_uri())
        self.picture = page.locator("#picture")
        self.details = page.locator("#details")
        self.search = page.get_by_role("searchbox", name="Search")

    def _asked(self, url: str, own: str) -> None:
        if url != own:
            self.troubles.append(url)

    def node(self, name: str) -> Locator:
        """What is drawn of that name."""
        return self.page.locator(".node", has=self.page.get_by_text(name, exact=False)).first

    def view(self) -> list[float]:
        """What is shown of the picture: left, top, width, height."""
        return [float(each) for each in (self.page.locator("svg").get_attribute("viewBox") or "").split()]
