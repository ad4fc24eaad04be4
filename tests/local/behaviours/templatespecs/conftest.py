from __future__ import annotations

import pytest

from ...support import Arm


@pytest.fixture
def group(arm: Arm) -> None:
    arm.group()
