"""The picture of the page that ``azprov graph`` makes."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import sync_playwright

from ...stack.show.browsing import CHROMIUM
from .shop import shop_command


def names() -> list[str]:
    """Names of the pictures."""
    return ["graph.png"]


def make(folder: Path) -> None:
    """Make the picture."""
    # Before Playwright, which runs an event loop in its block.
    html = shop_command("graph", "--config", "accounts=1", "--format", "html")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1180, "height": 500}, color_scheme="light")
        page.set_content(html)
        page.locator(".node", has_text="shop-plan").first.click()
        page.screenshot(path=folder / "graph.png")
        browser.close()
