"""Every provider is generated, imports, and passes mypy."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from azure.mgmt.provisioning.core.declare.lookup import declared_operations

from .providers import ROOT, Provider, checkout, providers

REPOSITORY = Path(__file__).resolve().parents[3]
_LONGEST = 3600
"""Seconds that a type checker may take; it needs about a minute."""
MODULES = ("models", "types", "_rest", "operations", "client", "aio.operations", "aio.client")


def test_it_is_generated_and_imports(provider: Provider, output: Path) -> None:
    service = provider.generate(output)
    package = provider.package(output)
    for module in MODULES:
        import_module(f"{package.__name__}.{module}")
    declared = {operation.id for operation in declared_operations(package.__name__)}
    assert declared == {operation.id for operation in service.all_operations}
    client = getattr(package, service.client)
    for group in service.groups:
        for operation in group.operations:
            assert callable(getattr(package_operations(package.__name__, group.class_name), operation.method))
        assert isinstance(getattr(client, group.name), property)
    for model in service.models:
        # Their fields are resolved when the plan is made.
        found = getattr(package.models, model.name)
        assert set(found._attribute_map) >= {prop.name for prop in model.properties if not prop.flatten}


def package_operations(package: str, name: str) -> type:
    """The class of an operation group."""
    found: type = getattr(import_module(f"{package}.operations"), name)
    return found


@pytest.fixture
def generated(tmp_path: Path) -> Path:
    """A folder with the packages of all providers."""
    folder = checkout()
    if folder is None:
        pytest.skip("there is no checkout of Azure's specifications")
    for provider in providers(folder):
        provider.generate(tmp_path / "packages")
    return tmp_path / "packages"


@pytest.mark.slow
def test_mypy(generated: Path, tmp_path: Path) -> None:
    files = len(list(generated.rglob("*.py")))
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", str(REPOSITORY / "pyproject.toml")),
            *("--cache-dir", str(tmp_path / "cache"), "--package", ROOT),
        ],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": str(generated)},
        capture_output=True,
        text=True,
        timeout=_LONGEST,
    )
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert not errors, "\n".join(errors[:50])
    assert done.returncode == 0, done.stdout + done.stderr
    # The package that they are in has no file, and is counted.
    assert f"no issues found in {files + 1} source files" in done.stdout


@pytest.mark.slow
def test_basedpyright(generated: Path) -> None:
    settings = {
        "include": [ROOT],
        "extraPaths": [str(REPOSITORY)],
        "pythonVersion": "3.10",
        "typeCheckingMode": "standard",
    }
    (generated / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "basedpyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
            "--project",
            str(generated),
        ],
        cwd=generated,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
    )
    found = json.loads(done.stdout)
    errors = [f"{each['file']}: {each['message']}" for each in found["generalDiagnostics"]]
    assert not errors, "\n".join(errors[:50])
    assert found["summary"]["filesAnalyzed"] >= len(list(generated.rglob("*.py")))
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_speed(tmp_path: Path) -> None:
    folder = checkout()
    if folder is None:
        pytest.skip("there is no checkout of Azure's specifications")
    times: dict[str, float] = {}
    yardstick = 0.0
    for provider in providers(folder):
        made, before = tmp_path / provider.name, _seconds()
        provider.generate(made)
        between = _seconds()
        for path in made.rglob("*.py"):
            compile(path.read_text("utf-8"), str(path), "exec")
        times[provider.name] = between - before
        yardstick += _seconds() - between
    total, middle = sum(times.values()), sorted(times.values())[len(times) // 2]
    print(f"{len(times)} providers: {total:.1f} s of one core, {total / yardstick:.1f} times of what Python takes to")
    print(f"compile them; the middle one {middle:.2f} s")
    # A machine that is slow is slow at both, whatever else it does meanwhile.
    assert total < 40 * yardstick


def _seconds() -> float:
    """Seconds of one core that this process and those that it ran have taken."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime
