from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, VirtualClock

from ...stack.show.browsing import CHROMIUM, PATIENCE

QUIET = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
# A name of somebody else that leads to this machine.
REBOUND = "rebound.example"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # Without a sandbox, which root can't have: the pages are our own.
        rules = f"--host-resolver-rules=MAP {REBOUND} 127.0.0.1"
        arguments = ["--no-sandbox", rules, *QUIET]
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments, timeout=PATIENCE)
        yield started
        started.close()


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalAzure(clock=VirtualClock(1_800_000_000.0, held=True)) as azure, LocalServer(azure) as server:
        yield server


@pytest.fixture
def azure(server: LocalServer) -> LocalAzure:
    server.azure.reset()
    return server.azure


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(ignore_https_errors=True, viewport={"width": 1280, "height": 800})
    made.set_default_timeout(PATIENCE)
    yield made
    made.close()
