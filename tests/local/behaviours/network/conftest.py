from __future__ import annotations

import pytest

from ...support import Arm


@pytest.fixture(autouse=True)
def _group(arm: Arm) -> None:
    arm.group()
