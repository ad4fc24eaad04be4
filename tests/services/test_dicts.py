"""``as_dict`` and ``from_dict`` are inverse to each other, for the models of every service.

The long run prints its seed; ``DICTS_SEED`` repeats it.
"""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import HealthCheck, given, note, seed, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.models.model import Model

from ..seeds import seed_of
from .common import COMMON, each_service
from .trees import Tree, build_model, models_of, trees


@each_service
def test_some_models(service: str) -> None:
    run(models_of(service), 50, 0)


@pytest.mark.slow
@pytest.mark.parametrize("service", COMMON)
def test_every_model(service: str) -> None:
    chosen = seed_of("DICTS_SEED")
    print(f"{service}: DICTS_SEED={chosen}")
    for model in models_of(service):
        run([model], 4, chosen)


def run(models: list[type[Model]], examples: int, chosen: int) -> None:
    """Check so many bodies of models picked from these."""

    @seed(chosen)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        tree = data.draw(trees(data.draw(st.sampled_from(models))))
        tree = with_empty_objects(tree, random.Random(data.draw(st.integers(0, 1000))))
        note(f"{tree.model.__module__}: {tree}")
        check_tree(tree)

    check()


def check_tree(tree: Tree) -> None:
    """A dict of a model gives the model again, made by hand or read from a response; and that gives the dict."""
    made = build_model(tree)
    sent = made.serialize()
    sent["memberOfANewerVersion"] = {"any": [1, None, "thing"]}
    for model in (made, tree.model.deserialize(json.loads(json.dumps(sent)))):
        plain = model.as_dict()
        assert json.loads(json.dumps(plain, allow_nan=False)) == plain
        back = tree.model.from_dict(plain)
        assert type(back) is tree.model
        assert back == model
        assert back.serialize() == model.serialize()
        assert back.as_dict() == plain


def with_empty_objects(tree: Tree, chance: random.Random) -> Tree:
    """The tree with an empty object here and there in place of a flattened one that it lacks."""
    members = {
        name: with_empty_objects(member, chance) if isinstance(member, Tree) else member
        for name, member in tree.members.items()
    }
    for target in sorted({alias.target for alias in tree.model._model_plan().flattened.values()}):
        if target not in members and chance.random() < 0.5:
            members[target] = Tree(getattr(tree.model, target).plan.model, {})
    return Tree(tree.model, members)
