"""Pollers and what becomes of their process: Ctrl+C, its end with pollers pending, forks."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .... import fake

_SETUP = """
import asyncio, atexit, os, signal, sys, threading, time
from azure.core.pipeline.transport import HttpTransport
from {package}.support import *
from {package}.fake import _rest
from {package}.exchange.longrunning.polling.support import *

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs are deaf to it otherwise

class RealTime(SyncTransport):
    sleep = HttpTransport.sleep

def begun(*steps, transport=RealTime, **options):
    client = FakeClient(Credential(), SUBSCRIPTION, transport=transport(Script(STARTED, *steps, repeat=True)))
    return client._begin(_rest.BEGIN_PUT, options, "rg", "w1", BODY)

def hanging(request):
    time.sleep(600)

# Ctrl+C is pressed until it is heard: what comes right before a thread begins to wait would not be.
def press_once():
    heard = threading.Event()

    def hear(number, frame):
        if not heard.is_set():
            heard.set()
            raise KeyboardInterrupt

    def press():
        while not heard.wait(0.15):
            os.kill(os.getpid(), signal.SIGINT)

    signal.signal(signal.SIGINT, hear)
    threading.Thread(target=press, daemon=True).start()

WAIT = Answer(200, IN_PROGRESS.body, {{"Retry-After": "1000"}})
SOON = Answer(200, IN_PROGRESS.body, {{"Retry-After": "0.3"}})
FOREVER = Answer(200, IN_PROGRESS.body, {{"Retry-After": "0.001"}})
"""


def process(code: str, *, file: Path | None = None, code_of_exit: int = 0) -> list[str]:
    """The lines that a script prints, run with ``-c`` or as a file. It has to end soon, and to say nothing more."""
    package = fake.__name__.rpartition(".")[0]
    root = Path(str(fake.__file__)).parents[len(fake.__name__.split("."))]
    text = _SETUP.format(package=package) + textwrap.dedent(code)
    if file is not None:
        file.write_text(text)
    done = subprocess.run(
        # Python 3.12 and newer warn of forks where there are threads.
        [sys.executable, "-W", "ignore::DeprecationWarning", *(["-c", text] if file is None else [str(file)])],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path])},
        timeout=300,  # half of what takes longest: what hangs
    )
    assert done.stderr == ""
    assert done.returncode == code_of_exit
    return done.stdout.splitlines()


def test_ctrl_c_in_result_and_result_again() -> None:
    lines = process(
        """
        go_on = threading.Event()

        def succeed(request):
            assert go_on.wait(60)
            return SUCCEEDED

        poller = begun(IN_PROGRESS, succeed, Answer(200, DONE), polling_interval=0.01)
        try:
            press_once()
            poller.result()
        except KeyboardInterrupt:
            print(poller.status(), poller.done())
        go_on.set()
        print(poller.result().id, poller.status())
        """
    )
    assert lines == ["InProgress False", "/w1 Succeeded"]


def test_ctrl_c_again_and_again() -> None:
    lines = process(
        """
        answers = [IN_PROGRESS] * 50 + [SUCCEEDED, Answer(200, DONE)]
        pressed = 0
        for _ in range(20):
            poller = begun(*answers, polling_interval=0.001)
            over = threading.Event()
            def press():
                while not over.wait(0.002):
                    os.kill(os.getpid(), signal.SIGINT)
            thread = threading.Thread(target=press)
            while True:
                try:
                    if not thread.is_alive() and not thread.ident:
                        thread.start()
                    widget = poller.result(60)
                    signal.signal(signal.SIGINT, signal.SIG_IGN)
                    break
                except KeyboardInterrupt:
                    pressed += 1
            over.set()
            thread.join()
            signal.signal(signal.SIGINT, signal.default_int_handler)
            assert widget.id == "/w1", widget
        print(pressed > 20)
        """
    )
    assert lines == ["True"]


def test_ctrl_c_while_an_event_loop_awaits() -> None:
    lines = process(
        """
        async def begin():
            client = Async().client(Script(STARTED, IN_PROGRESS, IN_PROGRESS, SUCCEEDED, Answer(200, DONE)))
            return await client._begin(_rest.BEGIN_PUT, {}, "rg", "w1", BODY)

        async def result():
            return await poller.result()

        asleep = threading.Event()

        async def sleep(seconds):
            asleep.set()
            await asyncio.sleep(5)

        def press():
            asleep.wait(60)
            time.sleep(0.15)  # by when the event loop waits
            os.kill(os.getpid(), signal.SIGINT)

        poller = asyncio.run(begin())
        poller.polling_method()._sleep = sleep
        threading.Thread(target=press).start()
        try:
            asyncio.run(result())
        except KeyboardInterrupt:
            print(poller.status(), poller.done())
        del poller.polling_method()._sleep
        print(asyncio.run(result()).id)
        """
    )
    assert lines == ["InProgress False", "/w1"]


PENDING = """
pollers = [begun(WAIT) for _ in range(20)] + [begun(FOREVER) for _ in range(20)] + [begun(hanging) for _ in range(3)]
time.sleep(0.1)
"""


@pytest.mark.parametrize("as_file", [False, True])
@pytest.mark.parametrize(
    ("end", "code_of_exit"),
    [("", 0), ("sys.exit(3)", 3), ("del pollers; sys.exit()", 0), ("os._exit(4)", 4)],
)
def test_a_script_that_ends_with_pollers_pending(end: str, code_of_exit: int, as_file: bool, tmp_path: Path) -> None:
    file = tmp_path / "script.py" if as_file else None
    process(PENDING + end, file=file, code_of_exit=code_of_exit)


def test_a_script_that_fails_with_pollers_pending() -> None:
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        process(PENDING + "1 / 0")


def test_what_asks_at_the_end_of_the_interpreter() -> None:
    lines = process(
        """
        from azure.mgmt.provisioning.core.exchange.longrunning.pool import stop_pool

        def ask():
            try:
                poller.result(60)
            except RuntimeError as error:
                print(str(error).partition(":")[0])

        atexit.unregister(stop_pool)
        atexit.register(ask)  # handlers run in reverse: this one when the pool has ended
        atexit.register(stop_pool)
        poller = begun(WAIT)
        """
    )
    assert lines == ["the interpreter is ending, which ends polling"]


FORK = """
def forked(act):
    sys.stdout.flush()
    child = os.fork()
    if not child:
        signal.alarm(60)
        try:
            act("child")
            sys.stdout.flush()
        finally:
            os._exit(0)
    assert os.waitpid(child, 0)[1] == 0

# The operation goes on until a process says that it is over there.
def answers(request):
    if "/operations/" in request.url:
        return SUCCEEDED if over else SOON
    return Answer(200, DONE)

over = []

def ask(who):
    over.append(True)
    print(who, poller.result(60).id)
"""

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")


@forks
def test_a_poller_begun_before_goes_on_in_both() -> None:
    lines = process(
        FORK
        + """
poller = begun(answers)
poller.add_done_callback(lambda method: print("called"))
time.sleep(0.1)
forked(ask)
ask("parent")
"""
    )
    assert lines == ["called", "child /w1", "called", "parent /w1"]


@forks
def test_asking_whether_it_is_done_goes_on_too() -> None:
    lines = process(
        FORK
        + """
def look(who):
    over.append(True)
    while not poller.done():
        time.sleep(0.01)
    print(poller.status(), poller.result(0).id)

poller = begun(answers)
time.sleep(0.1)
forked(look)
"""
    )
    assert lines == ["Succeeded /w1"]


@forks
def test_pollers_of_the_child() -> None:
    lines = process(
        FORK
        + """
def act(who):
    print(begun(IN_PROGRESS, SUCCEEDED, Answer(200, DONE), polling_interval=0.01).result(60).id)

busy = [begun(FOREVER) for _ in range(50)]
for _ in range(10):
    forked(act)
"""
    )
    assert lines == ["/w1"] * 10


@forks
def test_a_poller_that_has_ended() -> None:
    lines = process(
        FORK
        + """
poller = begun(SUCCEEDED, Answer(200, DONE))
poller.wait()
forked(lambda who: print(poller.done(), poller.result().id))
"""
    )
    assert lines == ["True /w1"]


@forks
def test_a_child_that_ends_with_pollers_pending() -> None:
    lines = process(
        FORK
        + """
import multiprocessing
def act():
    print("child", begun(WAIT).status(), flush=True)
poller = begun(WAIT)
child = multiprocessing.get_context("fork").Process(target=act)
child.start()
child.join(60)
print(child.exitcode)
"""
    )
    assert lines == ["child InProgress", "0"]
