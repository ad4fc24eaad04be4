"""A whole checkout of Azure's specifications: a package for each readme of the resource manager."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path

from .errors import CodegenError, Problem, Problems, told
from .outside import generate_outside, write_outside
from .read.readme import configures, read_readme
from .represent.names import is_package_name


@dataclass(frozen=True)
class Task:
    """A package to make.

    :param provider: What the provider is called: the folders that its readme is in.
    :param namespace: The package, with dots.
    """

    provider: str
    readme: Path
    namespace: str
    output: Path
    keep_going: bool = False
    allow_outside: bool = False
    strict: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of a package.

    :param tag: The tag of the readme that it was made from; None where it names none.
    :param left_out: What is wrong with parts of documents, without which it was made.
    :param errors: Why there is none.
    """

    provider: str
    package: str
    tag: str | None = None
    api_version: str = ""
    operations: int = 0
    models: int = 0
    enums: int = 0
    warnings: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.errors:
            return f"{self.provider}: {self.errors[0]}" + _more(len(self.errors) - 1, "error")
        of_tag = f" ({self.tag})" if self.tag else ""
        further = _more(len(self.warnings), "warning") + _more(len(self.left_out), "thing", " left out")
        return f"{self.provider}{of_tag}: {self.operations:,} operations, {self.models:,} models{further}"


def _more(count: int, what: str, ending: str = "") -> str:
    return f", {count:,} {what}{'s' if count > 1 else ''}{ending}" if count else ""


def readmes_of(folder: Path) -> list[tuple[str, Path]]:
    """The readmes of the resource manager below a checkout, with the names of their providers.

    Older states have one readme a provider, newer ones one a service of a provider. Those that configure nothing are
    passed over.

    :raises CodegenError: There is none.
    """
    inside = folder / "specification"
    specification = inside if inside.is_dir() else folder
    readmes = sorted(specification.glob("*/resource-manager/**/readme.md"))
    found = [readme for readme in readmes if _may_configure(readme)]
    if not found:
        message = "there is no specification/*/resource-manager/**/readme.md: it is no checkout of specifications"
        raise CodegenError(Problem(folder.as_posix(), "", message))
    return [(_provider(readme.relative_to(specification)), readme) for readme in found]


def _may_configure(readme: Path) -> bool:
    """Whether a readme is to be generated from; what is wrong with one that cannot be read is told then."""
    try:
        return configures(readme)
    except CodegenError:
        return True


def _provider(readme: Path) -> str:
    return "/".join(part for part in readme.parts[:-1] if part != "resource-manager")


def package_names(providers: list[str]) -> dict[str, str]:
    """What the package of each provider is called: lower-case, with ``_`` for what no name has."""
    found: dict[str, str] = {}
    for provider in providers:
        plain = re.sub("[^a-z0-9]+", "_", provider.lower()).strip("_")
        name = plain if is_package_name(plain) else f"service_{plain}"
        number = 1
        while name in found.values():
            number += 1
            name = f"{plain}_{number}"
        found[provider] = name
    return found


def make(task: Task) -> Outcome:
    """Make a package, and tell what became of it."""
    warnings, left_out = Problems(), Problems()
    try:
        tag = read_readme(task.readme).tag
        made = generate_outside(
            [task.readme],
            task.namespace,
            left_out=left_out if task.keep_going else None,
            allow_outside=task.allow_outside,
            warnings=warnings,
        )
        if task.strict:
            warnings.raise_if_any()
        write_outside(made, task.output)
    except CodegenError as error:
        return Outcome(task.provider, task.namespace, errors=tuple(told(error.problems)))
    except Exception as error:  # One provider that shows a fault of the generator is not to end the run over all.
        return Outcome(task.provider, task.namespace, errors=(f"{type(error).__name__}: {error}",))
    service = made.service
    return Outcome(
        task.provider,
        task.namespace,
        tag,
        service.api_version,
        len(service.all_operations),
        len(service.models),
        len(service.enums),
        tuple(told(warnings.found)),
        tuple(told(left_out.found)),
    )


def make_all(tasks: list[Task], jobs: int) -> Iterator[Outcome]:
    """Make packages, and give what became of each as soon as it is known.

    :param jobs: How many processes make them; with 1, this one does.
    """
    if jobs == 1:
        yield from map(make, tasks)
        return
    with ProcessPoolExecutor(jobs) as pool:
        for done in as_completed([pool.submit(make, task) for task in tasks]):
            yield done.result()


def summary(outcomes: list[Outcome]) -> str:
    """The lines that sum up a run: what could not be made, and how much could."""
    failed = [each for each in outcomes if each.errors]
    made = [each for each in outcomes if not each.errors]
    lines = [f"not generated: {each}" for each in sorted(failed, key=lambda each: each.provider)]
    counts = f"{sum(each.operations for each in made):,} operations, {sum(each.models for each in made):,} models"
    further = _more(sum(len(each.warnings) for each in made), "warning")
    further += _more(sum(len(each.left_out) for each in made), "thing", " left out")
    return "\n".join([*lines, f"{len(made)} of {len(outcomes)} providers: {counts}{further}"])


def as_json(outcomes: list[Outcome]) -> str:
    """What became of each package, by provider."""
    ordered = sorted(outcomes, key=lambda each: each.provider)
    return json.dumps([asdict(each) for each in ordered], indent=2, ensure_ascii=False) + "\n"
