"""The pictures of the page, which ``python -m tests.docs.pictures`` makes."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, VirtualClock

from ...stack.show.browsing import CHROMIUM
from ..support import CONTAINER_GROUP, CONTAINERS, GROUP, KEYVAULT, RESOURCES, VAULT, Arm, container_body, vault_body


def names() -> list[str]:
    """Names of the pictures."""
    return [f"{name}.png" for name, _, _ in _PICTURES]


def make(folder: Path) -> None:
    """Make the pictures."""
    with LocalAzure(clock=VirtualClock(1_800_000_000.0, held=True)) as azure, LocalServer(azure) as server:
        arm = Arm(azure)
        arm.group()
        arm.group("shop")
        arm.put(VAULT, KEYVAULT, vault_body())
        azure.clock.advance(60)  # type: ignore[attr-defined]
        arm.put(CONTAINER_GROUP, CONTAINERS, container_body())
        arm.get(VAULT, KEYVAULT)
        arm.get(f"{GROUP}/providers/Microsoft.KeyVault/vaults/none", KEYVAULT)
        azure.inject(status=503, times=3, path_contains="/vaults/")
        arm.get(VAULT, KEYVAULT)
        arm.delete(f"{GROUP[:-2]}shop", RESOURCES)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            for name, dark, steps in _PICTURES:
                page = browser.new_page(
                    ignore_https_errors=True,
                    viewport={"width": 1180, "height": 640},
                    color_scheme="dark" if dark else "light",
                )
                page.goto(server.page)
                steps(page)
                page.screenshot(path=folder / f"{name}.png")
                page.close()
            browser.close()


def _resources(page: Page) -> None:
    page.locator(".row", has_text="kv-one").click()
    page.locator("pre").wait_for()


def _requests(page: Page) -> None:
    page.keyboard.press("2")
    page.locator(".row", has_text="404").click()
    page.locator("pre").wait_for()


def _faults(page: Page) -> None:
    page.keyboard.press("4")
    page.get_by_role("button", name="One write in five fails").click()
    page.locator("td", has_text="probability").wait_for()


_PICTURES = [
    ("local-resources", False, _resources),
    ("local-requests", True, _requests),
    ("local-faults", False, _faults),
]
