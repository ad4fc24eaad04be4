"""Providers are generated with the names that their official packages have."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from ..corpus.providers import Provider, checkout, providers
from .compare import KINDS, Score, compare
from .packages import NOT_IN_THE_DOCUMENTS, PACKAGES, REASONS
from .source import official_names, version_folder

_ENOUGH = 0.995
"""The part of each kind of names that has to be the same."""


def _installed(requirement: str, folder: Path) -> Path:
    """A package, in a folder of its own."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", "--target", str(folder)]
    done = subprocess.run([*command, requirement], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"{requirement} cannot be installed: {done.stderr.strip()[-200:]}")
    return folder


def _score(provider: Provider, folder: Path) -> Score:
    service = provider.read()
    return compare(service, official_names(version_folder(folder, service.api_version)))


@pytest.mark.slow
def test_names_are_those_of_official_packages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = checkout()
    if folder is None:
        pytest.skip("there is no checkout of Azure's specifications")
    total: Counter[str] = Counter()
    differ: Counter[str] = Counter()
    unexplained: list[str] = []
    for provider in (each for each in providers(folder) if each.name in PACKAGES):
        score = _score(provider, _installed(PACKAGES[provider.name], tmp_path / provider.name))
        total.update(score.total)
        for kind, place, official, ours in score.differ:
            told = f"{provider.name}: {place}"
            if told in NOT_IN_THE_DOCUMENTS:
                total[kind] -= 1
                continue
            differ[kind] += 1
            if told not in REASONS:
                unexplained.append(f"{told}: {kind}: {official!r}, and here {ours!r}"[:300])
    with capsys.disabled():
        print("\nnames as in official packages: matched/total")
        for kind in KINDS:
            print(f"{kind:16} {total[kind] - differ[kind]}/{total[kind]}")
    assert not unexplained, "\n".join(unexplained)
    # Of clients there are too few for a part in a thousand: each that differs is in the table.
    assert all(total[kind] - differ[kind] >= _ENOUGH * total[kind] > 0 for kind in KINDS if kind != "clients"), differ
