"""Signals and event loops: a loop that waits hears Ctrl+C, whenever it comes."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")


async def hearing_signals(main: Coroutine[Any, Any, T]) -> T:
    """Await something in an event loop that wakes up on every signal.

    Python runs the handler of a signal when its main thread next executes Python. A signal that comes right before that
    thread begins to wait for sockets would be heard once something else ends the waiting, which may be never.
    """
    with _woken_by_signals(asyncio.get_running_loop()):
        return await main


@contextmanager
def _woken_by_signals(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():  # which alone hears signals
        yield
        return
    reading, writing = socket.socketpair()
    with reading, writing:
        reading.setblocking(False)
        writing.setblocking(False)
        try:
            loop.add_reader(reading, reading.recv, 4096)
        except NotImplementedError:  # the usual loop of Windows does by itself what is done here
            yield
            return
        before = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            loop.remove_reader(reading)
