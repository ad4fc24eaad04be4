"""Hostile texts and values at every place of a specification: an error that says where, or a package that is as meant.

The seed is printed with a failure; ``HOSTILE_SEED`` sets it, and ``HOSTILE_EXAMPLES`` how many are tried.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems
from azure.mgmt.provisioning.codegen.generate import emit_service, write
from azure.mgmt.provisioning.codegen.outside import emit_outside, read_outside, write_outside
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.codegen.verify.modules import verify_service

from ...seeds import seed_of
from . import payloads
from .specification import PLACES, TEXTS, Place, changed, save

SEED = seed_of("HOSTILE_SEED")
MANY = int(os.environ.get("HOSTILE_EXAMPLES") or 1_500)

Changes = list[tuple[Place, str, Any]]
changes = st.lists(
    st.tuples(st.sampled_from(PLACES), st.just("value"), payloads.texts)
    | st.tuples(st.sampled_from(PLACES), st.just("key"), payloads.texts)
    | st.tuples(st.sampled_from(PLACES), st.just("value"), payloads.values),
    min_size=1,
    max_size=4,
)

IMPORT = """
import importlib, pathlib, sys
for path in sorted(pathlib.Path().rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
"""


def read(change: Changes, *, keep_going: bool) -> ServiceIR | None:
    """The service of a changed specification, which is held against its own modules; None if it is refused."""
    with tempfile.TemporaryDirectory() as folder:
        readme = save(changed(change), Path(folder))
        refused = None
        try:
            service = read_outside([readme], "hostile", left_out=Problems() if keep_going else None)
        except CodegenError as error:
            refused = error
    if refused is not None:
        assert refused.problems
        assert str(refused).replace("\n", "").isprintable()
        return None
    files = {path.relative_to("hostile"): text for path, text in emit_service(service).items()}
    verify_service(service, files)
    for path, text in files.items():
        assert not path.is_absolute()
        assert ".." not in path.parts
        assert PurePosixPath(path).suffix in (".py", ".pyi", ".json")
        assert text.replace("\n", "").isprintable()
    return service


def tried(examples: int, number: int, *, keep_going: bool) -> Counter[str]:
    """Try so many changes; how many were refused and how many generated."""
    found: Counter[str] = Counter()

    @seed(number)
    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(changes)
    def run(change: Changes) -> None:
        found["refused" if read(change, keep_going=keep_going) is None else "generated"] += 1

    print(f"HOSTILE_SEED={number}")
    run()
    return found


@pytest.mark.parametrize("keep_going", [False, True])
def test_every_place_takes_anything(keep_going: bool) -> None:
    found = tried(60, SEED, keep_going=keep_going)
    assert found["refused"]
    assert found["generated"]


@pytest.mark.slow
def test_every_place_takes_anything_at_length(capsys: pytest.CaptureFixture[str]) -> None:
    found = tried(MANY, SEED, keep_going=False) + tried(MANY, SEED + 1, keep_going=True)
    with capsys.disabled():
        print(f"\nHOSTILE_SEED={SEED}: {sum(found.values()):,} tried, {dict(found)}, nothing else")


@pytest.mark.slow
def test_what_comes_of_it_can_be_imported(tmp_path: Path) -> None:
    made = 0

    @seed(SEED)
    @settings(max_examples=min(MANY, 500), deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(changes)
    def run(change: Changes) -> None:
        nonlocal made
        service = read(change, keep_going=True)
        if service is not None:
            files = {
                PurePosixPath(f"made{made}", *path.parts[1:]): text for path, text in emit_service(service).items()
            }
            write(files, tmp_path)
            made += 1

    print(f"HOSTILE_SEED={SEED}")
    run()
    assert made
    done = subprocess.run([sys.executable, "-c", IMPORT], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not list(tmp_path.rglob(payloads.MARKER))


def test_nothing_runs_when_it_is_imported(tmp_path: Path) -> None:
    """A payload at every place of text at once, as far as packages come of it; all modules are imported."""
    out = tmp_path / "out"
    out.mkdir()
    made = 0
    source = random.Random(SEED)
    print(f"HOSTILE_SEED={SEED}")
    described = [place for place in TEXTS if place[-1] in ("description", "title", "summary", "version", "tag", "url")]
    for number in range(4):
        folder = tmp_path / f"specification{number}"
        folder.mkdir()
        content = changed([(place, "value", source.choice(payloads.BREAKING_OUT)) for place in described])
        service = read_outside([save(content, folder)], f"hostile.made{number}")
        write_outside(emit_outside(service, f"hostile.made{number}"), out)
        made += 1
    environment = {**os.environ, "PYTHONPATH": str(out)}
    done = subprocess.run([sys.executable, "-c", IMPORT], cwd=out, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert made == 4
    assert not list(tmp_path.rglob(payloads.MARKER))
