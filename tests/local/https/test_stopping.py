"""Servers that are stopped, or never started, leave nothing behind."""

from __future__ import annotations

import gc
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.local import LocalAzure, LocalServer

from ...signals import hear

COMMAND = [sys.executable, "-m", "azure.mgmt.provisioning.cli", "local", "--port", "0"]


@contextmanager
def serve(command: Sequence[str] = COMMAND) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command, as soon as it has said all that it says before it waits; and what that was."""
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, preexec_fn=hear, **pipes) as serving:
        assert serving.stdout is not None
        told = []
        for line in serving.stdout:
            told.append(line)
            if "export AZPROV_LOCAL_TOKEN=" in line:
                break
        yield serving, "".join(told)


def test_the_temporary_certificate_is_there_while_the_server_runs(temporary: Path):
    with LocalAzure() as azure:
        server = LocalServer(azure)
        assert not list(temporary.iterdir())
        with server:
            assert [str(each) for each in temporary.glob("*/*")] == [server.certificate]
        assert not list(temporary.iterdir())
        with pytest.raises(RuntimeError, match="there is none while the server does not run"):
            _ = server.certificate


def test_who_stops_it_meanwhile_has_nothing_left_to_do(temporary: Path, monkeypatch: pytest.MonkeyPatch):
    removed: list[str] = []
    remove = shutil.rmtree

    def remove_while_another_stops_it(path: str, **options: Any) -> None:
        removed.append(path)
        server.stop()
        remove(path, **options)

    with LocalServer() as server:
        directory = str(Path(server.certificate).parent)
        monkeypatch.setattr(shutil, "rmtree", remove_while_another_stops_it)
    assert removed == [directory]
    assert not list(temporary.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_command_leaves_nothing_when_it_is_ended(name: str, temporary: Path):
    with serve() as (serving, _):
        assert list(temporary.iterdir())
        serving.send_signal(getattr(signal, name))
        try:
            out, err = serving.communicate(timeout=300)
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


def descriptors() -> set[str]:
    """What this process has open: files and sockets."""
    found = set()
    for each in os.listdir("/proc/self/fd"):
        with suppress(OSError):
            found.add(os.readlink(f"/proc/self/fd/{each}"))
    return found


@pytest.mark.skipif(not os.path.exists("/proc/self/fd"), reason="only Linux lists what a process has open")
def test_a_server_that_is_stopped_leaves_no_thread_and_no_socket(tmp_path: Path):
    def serve_once() -> None:
        with (
            LocalAzure(state=str(tmp_path / "state")) as azure,
            LocalServer(azure) as server,
            server.control() as control,
        ):
            control.snapshot()
            control.add_subscription("11111111-1111-1111-1111-111111111111")
            control.reset()

    serve_once()  # what is loaded and opened once for the whole process is there from now on
    gc.collect()
    threads, opened = set(threading.enumerate()), descriptors()
    serve_once()
    gc.collect()
    assert set(threading.enumerate()) - threads == set()
    assert {each for each in descriptors() - opened if "/proc/" not in each} == set()


def reserved_port() -> str:
    """A free port that no system gives to who asks for any: nobody else gets it when it is free again."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000):
        with suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return str(port)
    raise RuntimeError("no port is free")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_port_and_state_are_free_once_it_was_terminated(temporary: Path, tmp_path: Path):
    state, port = tmp_path / "state", reserved_port()
    for _ in range(2):
        arguments = [*COMMAND[:-1], port, "--state", str(state)]
        with serve(arguments) as (serving, told):
            found = re.search(r"https://127\.0\.0\.1:([0-9]+)", told)
            assert found is not None
            assert found[1] == port
            serving.send_signal(signal.SIGTERM)
            try:
                serving.communicate(timeout=300)
            finally:
                serving.kill()
        assert serving.returncode == 0
        assert [each.name for each in tmp_path.iterdir()] == ["state"]
        assert not list(temporary.iterdir())
