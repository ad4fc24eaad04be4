"""A property: no secret of any model is in any picture of it."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.models.model import Model

from ...services.secrets.planted import MARK, planted
from ..fake import models
from .support import html, pretty, rich_text

MODELS = [each for each in vars(models).values() if isinstance(each, type) and issubclass(each, Model)]
MODELS = [each for each in MODELS if each not in (Model, models.Broken)]


@settings(max_examples=50)
@given(st.sampled_from(MODELS), st.randoms(use_true_random=False), st.booleans())
def test_no_secret_is_drawn(model: type[Model], chance: random.Random, by_name: bool) -> None:
    raw = planted(model, chance, secret=False)
    value = model.from_dict(raw) if by_name else model.deserialize(raw)
    read = html(value)
    for text in (str(read.lines), value._repr_html_(), pretty(value), rich_text(value)):
        assert MARK not in text


@given(st.sampled_from(MODELS), st.randoms(use_true_random=False))
def test_secrets_were_there(model: type[Model], chance: random.Random) -> None:
    """What is planted is there: models that hide something have marks in them."""
    if model._model_plan().hides:
        assert any(MARK in str(planted(model, chance)) for _ in range(20))
