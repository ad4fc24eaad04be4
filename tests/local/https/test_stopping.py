"""Servers that are stopped, or never started, leave nothing behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.local import LocalAzure, LocalServer

COMMAND = [sys.executable, "-m", "azure.mgmt.provisioning.cli", "local", "--port", "0"]


def hear() -> None:
    """Be ended by signals, to which a shell's background jobs, and what nohup starts, are deaf."""
    for each in (signal.SIGINT, signal.SIGHUP):
        signal.signal(each, signal.SIG_DFL)


def serve() -> subprocess.Popen[str]:
    """The command, as soon as it has said all that it says before it waits."""
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    serving = subprocess.Popen(COMMAND, preexec_fn=hear, **pipes)
    assert serving.stdout is not None
    next(line for line in serving.stdout if "/subscriptions?api-version=" in line)
    return serving


def test_the_temporary_certificate_is_there_while_the_server_runs(temporary: Path):
    with LocalAzure() as azure:
        server = LocalServer(azure)
        assert not list(temporary.iterdir())
        with server:
            assert [str(each) for each in temporary.glob("*/*")] == [server.certificate]
        assert not list(temporary.iterdir())
        with pytest.raises(RuntimeError, match="there is none while the server does not run"):
            _ = server.certificate


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_command_leaves_nothing_when_it_is_ended(name: str, temporary: Path):
    with serve() as serving:
        assert list(temporary.iterdir())
        serving.send_signal(getattr(signal, name))
        try:
            out, err = serving.communicate(timeout=60)
        finally:
            serving.kill()
    assert (serving.returncode, out.splitlines()[-1], err) == (0, "Stopped.", "")
    assert not list(temporary.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGHUP")
def test_what_is_ignored_stays_ignored_and_handlers_are_put_back(monkeypatch: pytest.MonkeyPatch):
    seen: list[Any] = []

    def wait(self: LocalServer) -> None:
        seen.extend([signal.getsignal(signal.SIGHUP), signal.getsignal(signal.SIGTERM)])

    monkeypatch.setattr(LocalServer, "wait", wait)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert CliRunner().invoke(azprov, ["local", "--port", "0"]).exit_code == 0
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
    assert seen[0] == signal.SIG_IGN
    assert seen[1] not in (signal.SIG_DFL, signal.getsignal(signal.SIGTERM))
