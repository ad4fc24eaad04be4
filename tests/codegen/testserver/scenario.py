"""How scenarios are written down: what is called, and what is to come of it."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .clients import Clients

Run = Callable[[Clients], None]


@dataclass
class Area:
    """Scenarios that have to do with one another, by name."""

    scenarios: dict[str, Run] = field(default_factory=dict)

    def scenario(self, run: Run) -> Run:
        """Decorator: a scenario of several steps."""
        self._add(run.__name__, run)
        return run

    def reads(self, document: str, group: str, expected: dict[str, Any]) -> None:
        """Methods without arguments, each with what it returns.

        :param group: The operation group; empty for methods of the client itself.
        """
        for method, value in expected.items():

            def run(clients: Clients, method: str = method, value: Any = value) -> None:
                found = method_of(clients(document), group, method)()
                assert found == value, f"{found!r}, expected {value!r}"

            self._add(f"{document}: {group}.{method}", run)

    def sends(self, document: str, group: str, sent: dict[str, tuple[Any, ...]]) -> None:
        """Methods whose arguments the server looks at; it answers with an error if they are wrong."""
        for method, arguments in sent.items():

            def run(clients: Clients, method: str = method, arguments: tuple[Any, ...] = arguments) -> None:
                method_of(clients(document), group, method)(*arguments)

            self._add(f"{document}: {group}.{method}{arguments!r:.40}", run)

    def fails(self, document: str, group: str, errors: dict[str, type[Exception]]) -> None:
        """Methods without arguments, each with the error that comes of them."""
        for method, error in errors.items():

            def run(clients: Clients, method: str = method, error: type[Exception] = error) -> None:
                raises(error, method_of(clients(document), group, method))

            self._add(f"{document}: {group}.{method} fails", run)

    def _add(self, name: str, run: Run) -> None:
        assert name not in self.scenarios, f"two scenarios are called {name}"
        self.scenarios[name] = run


def method_of(client: Any, group: str, method: str) -> Any:
    """A method of a client, or of one of its operation groups."""
    return getattr(getattr(client, group) if group else client, method)


def raises(error: type[Exception], call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Call what has to raise an error; the error is returned."""
    try:
        result = call(*arguments, **options)
        if hasattr(result, "result"):
            result = result.result()
        elif isinstance(result, Iterator):
            result = list(result)
    except error as raised:
        return raised
    raise AssertionError(f"{error.__name__} was expected, got {result!r}")


def run_all(areas: dict[str, Area], clients: Clients) -> list[str]:
    """Run scenarios; one line for each that went wrong."""
    failures = []
    for area_name, area in areas.items():
        for name, run in area.scenarios.items():
            try:
                run(clients)
            except Exception as error:
                place = traceback.extract_tb(error.__traceback__)[-1]
                where = f"{place.filename.rpartition('/')[2]}:{place.lineno}"
                first = (str(error).splitlines() or [""])[0]
                failures.append(f"{area_name}: {name}: {type(error).__name__}: {first} ({where})")
    return failures
