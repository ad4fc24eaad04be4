"""Recommendations, of which there are none."""

from __future__ import annotations

import pytest

from ...support import Arm
from .support import PROVIDER, SITE, VERSION, plan, site


@pytest.mark.parametrize("word", ["disable", "reset"])
def test_those_of_a_site(arm: Arm, word: str):
    assert arm.post(f"{SITE}/recommendations/{word}", VERSION).status == 404
    plan(arm)
    site(arm)
    assert arm.post(f"{SITE}/recommendations/{word}", VERSION).status == 204
    assert arm.list(f"{SITE}/recommendations", VERSION) == []


def test_those_of_a_subscription(arm: Arm):
    assert arm.post(f"{PROVIDER}/recommendations/reset", VERSION).status == 204
