"""The files of a service as a whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning.codegen.generate import emit_service
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR

from ..conftest import DOCUMENTS


def test_the_text_is_as_ruff_format_leaves_it(contoso_texts: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("ruff")
    for name, text in contoso_texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "--line-length", "120", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    lint = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "E,F,I", "--line-length", "120"]
    run = subprocess.run([*lint, str(tmp_path)], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_the_same_documents_give_the_same_bytes(contoso: ServiceIR, tmp_path: Path) -> None:
    """In another process, too, where sets and hashes come in another order."""
    here = {str(path): text for path, text in emit_service(contoso).items()}
    script = (
        "import sys, json, pathlib\n"
        f"sys.path[:] = {sys.path!r}\n"
        "from azure.mgmt.provisioning.codegen.represent.service import build_service\n"
        "from azure.mgmt.provisioning.codegen.read.document import Library\n"
        "from azure.mgmt.provisioning.codegen.generate import emit_service, open_documents\n"
        f"base = pathlib.Path({str(DOCUMENTS)!r})\n"
        "service = build_service('contoso', open_documents(Library(base), base / 'contoso'))\n"
        "print(json.dumps({str(path): text for path, text in emit_service(service).items()}))\n"
    )
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, env={"PYTHONHASHSEED": seed}, check=True
        )
        assert json.loads(run.stdout) == here
