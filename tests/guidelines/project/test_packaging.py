"""Packaging: names, versions and dependencies of the distribution."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib.metadata import requires
from importlib.util import find_spec
from typing import Any

import pytest

from azure.mgmt import provisioning
from azure.mgmt.provisioning._version import VERSION

from ..requirement import MUST, MUST_NOT, check_each, requirement
from ..source import PACKAGE, ROOT, nodes, written_modules
from ..subjects import clients

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAME = str(PROJECT["name"])
DECISIONS = (ROOT / "docs" / "decisions.md").read_text("utf-8")


def distribution_name(required: str) -> str:
    """The name of a distribution in a requirement such as ``requests>=2,<3``."""
    found = re.match(r"[A-Za-z0-9._-]+", required)
    assert found is not None
    return found[0].lower()


@requirement(
    "python-general-version-support",
    MUST,
    "The package runs on Python 3.9 and above.",
    exception="It runs on Python 3.10 and above: 3.9 gets no fixes any more.",
)
def test_general_version_support() -> None:
    assert PROJECT["requires-python"] == ">=3.10"
    named = {name.rpartition(" ")[2] for name in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", name)}
    assert {"3.10", "3.11", "3.12", "3.13"} <= named

    def runs_on_3_10(text: str) -> bool:
        try:
            ast.parse(text, feature_version=(3, 10))
        except SyntaxError:
            return False
        return True

    newer = "try:\n    pass\nexcept* OSError:\n    pass"
    check_each(runs_on_3_10, [module.text for module in written_modules()], refused=[newer])


@requirement("python-packaging-name", MUST, "The distribution is called as the namespace of its main client.")
def test_packaging_name() -> None:
    assert provisioning.__name__.replace(".", "-") == NAME
    assert provisioning.ProvisioningClient in clients(asynchronous=False)


@requirement("python-packaging-name-allowed-chars", MUST, "Its name is in lower case, with dashes between words.")
def test_packaging_name_allowed_chars() -> None:
    check_each(
        lambda name: re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name), [NAME], refused=["Azure-Mgmt", "azure--mgmt"]
    )


@requirement("python-packaging-name-disallowed-chars", MUST_NOT, "Its name has no underscore and no dot.")
def test_packaging_name_disallowed_chars() -> None:
    check_each(lambda name: not {"_", "."} & set(name), [NAME], refused=["azure_mgmt", "azure.mgmt"])


@requirement("python-packaging-follow-python-rules", MUST, "Namespace packages are those of PEP 420.")
def test_packaging_follow_python_rules() -> None:
    assert not (ROOT / "azure" / "__init__.py").exists()
    assert not (ROOT / "azure" / "mgmt" / "__init__.py").exists()
    assert (PACKAGE / "__init__.py").exists()
    # Whatever is in the package runs wherever Python does: no native code.
    kinds = {path.suffix for path in PACKAGE.rglob("*") if path.is_file()} - {".pyc"}
    check_each(
        lambda kind: kind in (".py", ".pyi", ".json", ".typed", ".html", ".css", ".js", ".svg", ".txt", ""),
        kinds,
        refused=[".so", ".pyd"],
    )


@requirement(
    "python-packaging-init",
    MUST,
    "Source distributions have an `__init__.py` for each namespace.",
    exception="None has one, as PEP 420 asks: that of `azure` would hide the packages of others.",
)
def test_packaging_init() -> None:
    code = (
        "import sys, setuptools; "
        "print(*setuptools.find_namespace_packages(sys.argv[1], include=['azure.mgmt.provisioning*'])[:1])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, check=True)
    assert done.stdout == "azure.mgmt.provisioning\n"


@requirement("python-general-supply-sdist", MUST, "There is a source distribution and a wheel.")
def test_general_supply_sdist() -> None:
    # tests/packaging builds and installs them.
    if find_spec("setuptools") is None:
        pytest.skip("setuptools is not installed")
    # In a process of its own: setuptools refuses to be imported once others have imported distutils.
    code = (
        "from setuptools import build_meta; print(callable(build_meta.build_sdist), callable(build_meta.build_wheel))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True True\n"
    assert (ROOT / "setup.py").exists()
    assert "setuptools" in (ROOT / "pyproject.toml").read_text("utf-8").partition("[project]")[0]


@requirement(
    "python-general-wheel-behavior",
    MUST,
    "A wheel that holds Python alone is tested on CPython and on PyPy.",
    exception="Tests run on CPython; the package does not claim to run on PyPy.",
)
def test_general_wheel_behavior() -> None:
    claimed = [name for name in PROJECT["classifiers"] if "Implementation" in name]
    check_each(lambda name: "PyPy" not in name, [*claimed, NAME], refused=["Implementation :: PyPy"])


@requirement("python-versioning-semver", MUST, "Versions are semantic: major, minor, patch.")
def test_versioning_semver() -> None:
    check_each(
        lambda version: re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(b[1-9]\d*)?", version),
        [VERSION, provisioning.__version__],
        refused=["1.0", "2024.01.1.1", "1.0.0-beta.1"],
    )


@requirement("python-versioning-beta", MUST, "Versions before a release are called `bN`.")
def test_versioning_beta() -> None:
    pre = re.sub(r"^[\d.]+", "", VERSION)
    check_each(lambda name: name == "" or re.fullmatch(r"b\d+", name), [pre], refused=["dev1", "-beta"])
    assert ("Beta" in "".join(PROJECT["classifiers"])) == bool(pre)


@requirement("python-versioning-changes", MUST, "Whatever changes, the version does.")
def test_versioning_changes() -> None:
    # The changelog begins with the version that is worked at.
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] == VERSION
    assert len(set(headings)) == len(headings)


APPROVED = {"requests", "aiohttp", "aiodns", "anyio", "cryptography", "certifi", "isodate", "websocket-client"}
"""What the guidelines allow, some of it under conditions."""


def has_reason(name: str) -> bool:
    """Whether a dependency is Microsoft's, or allowed, or one that docs/decisions.md has a reason for."""
    if name.startswith("azure-") or name in APPROVED:
        return True
    table = DECISIONS.partition("## Models hold REST JSON")[0]
    return re.search(rf"^\| [^|]*\b{re.escape(name)}\b", table, re.MULTILINE | re.IGNORECASE) is not None


def dependencies() -> list[str]:
    extras = [
        each for extra, listed in PROJECT["optional-dependencies"].items() if extra != "parity" for each in listed
    ]
    return [distribution_name(each) for each in [*PROJECT["dependencies"], *extras]]


@requirement(
    "python-dependencies-approved-list",
    MUST,
    "Dependencies are from a list: `requests`, `aiohttp`, `cryptography`, `certifi` …",
    exception="Not on it are msrest, urllib3 and typing-extensions, and what extras need (click, packaging, rich, "
    "PyYAML, ruff, libcst, httptools). `docs/decisions.md` has a reason for each.",
)
def test_dependencies_approved_list() -> None:
    check_each(has_reason, dependencies(), refused=["numpy", "httpx"])
    needed = [distribution_name(each) for each in PROJECT["dependencies"]]
    others = {name for name in needed if not name.startswith("azure-") and name not in APPROVED}
    assert others == {"msrest", "typing-extensions", "urllib3"}


@requirement("python-dependencies-external", MUST_NOT, "What is imported is declared, and nothing else is needed.")
def test_dependencies_external() -> None:
    declared = {name.replace("-", "_") for name in dependencies()} | {"yaml", "jwt", "azure"}
    own = {"pytest", "IPython", "PyInstaller"}  # what is made for them is loaded by them

    def is_known(module: str) -> bool:
        return module in sys.stdlib_module_names or module in declared or module in own

    imported = {name.name.partition(".")[0] for node in nodes(ast.Import) for name in node.names}
    imported |= {str(node.module).partition(".")[0] for node in nodes(ast.ImportFrom) if node.level == 0}
    check_each(is_known, imported, refused=["numpy"])


@requirement("python-dependencies-vendor", MUST_NOT, "No package of others is part of the source.")
def test_dependencies_vendor() -> None:
    def is_ours(folder: str) -> bool:
        return not re.search(r"vendor|third_?party|extern", folder) and folder not in sys.stdlib_module_names

    folders = {part for module in written_modules() for part in module.name.split(".") if part} - {"cli"}
    check_each(lambda folder: is_ours(folder) or folder in _CALLED_ALIKE, folders, refused=["_vendor", "third_party"])


_CALLED_ALIKE = {
    *("encodings", "errors", "http", "numbers", "operator", "resource", "secrets", "site", "string", "token"),
    *("trace", "types"),
}
"""What is called as a module of Python's own by chance."""


@requirement(
    "python-dependencies-pin-version",
    MUST_NOT,
    "No dependency is pinned to one version.",
    exception="The extra `parity`, which tests and benchmarks alone install, pins the official packages that they "
    "compare with. All other dependencies are ranges with an upper end.",
)
def test_dependencies_pin_version() -> None:
    required = [each for each in requires(NAME) or [] if 'extra == "parity"' not in each]

    def is_range(each: str) -> bool:
        return "==" not in each.partition(";")[0] and ">=" in each

    check_each(is_range, required, refused=["requests==2.32.2", "requests"])
    assert all("==" in each for each in PROJECT["optional-dependencies"]["parity"])
