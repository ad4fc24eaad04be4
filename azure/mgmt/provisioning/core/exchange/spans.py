"""Spans of distributed tracing: one a call, named after the method, with its requests, pages and polls below it.

azure-core's settings say whether there are any, and by what they are made.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from inspect import iscoroutinefunction
from typing import Any

_SPAN_OPTIONS = ("merge_span", "parent_span", "tracing_attributes", "tracing_options")


def is_traced(options: Mapping[str, Any]) -> bool:
    """Whether a call has a span."""
    from azure.core.settings import settings

    tracing = options.get("tracing_options")
    asked = tracing.get("enabled") if isinstance(tracing, Mapping) else None
    return settings.tracing_enabled() if asked is None else bool(asked)


def traced(group: object, run: Callable[..., Any], options: Mapping[str, Any]) -> Callable[..., Any]:
    """What an executor runs, in a span that has the name of the method that called the caller's caller's.

    The method does not say its name, since that would cost each call something, traced or not.
    """
    from azure.core.tracing.decorator import distributed_trace
    from azure.core.tracing.decorator_async import distributed_trace_async

    decorate: Any = distributed_trace_async if iscoroutinefunction(run) else distributed_trace
    name = f"{type(group).__name__}.{sys._getframe(3).f_code.co_name}"
    given = {option: options[option] for option in _SPAN_OPTIONS if options.get(option) is not None}

    def in_span(*arguments: Any) -> Any:
        if iscoroutinefunction(run):

            async def awaited(**_: Any) -> Any:
                return await run(*arguments)

            return decorate(name_of_span=name)(awaited)(**given)
        return decorate(name_of_span=name)(lambda **_: run(*arguments))(**given)

    return in_span


def current_span() -> Callable[[], AbstractContextManager[Any]]:
    """What makes the span that is current now the current one again, later or elsewhere."""
    from azure.core.settings import settings

    if not settings.tracing_enabled():
        return nullcontext
    plugin: Any = settings.tracing_implementation()
    if plugin is not None:
        span = plugin.get_current_span()
        return lambda: plugin.change_context(span)
    from azure.core.instrumentation import get_tracer

    tracer = get_tracer()
    if tracer is None:
        return nullcontext
    current = tracer.get_current_span()
    return lambda: tracer.use_span(current, end_on_exit=False)
