"""Python names for what API descriptions call by other names."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable

_WORD = re.compile(r"[A-Za-z0-9]+")
_CAPITALS = re.compile(r"[A-Z]+")
_PART = re.compile(r"[0-9]+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_AFTER_WORD = re.compile(r"([a-z])_([0-9]+)")
_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
LONGEST = 200
"""Characters of a name: modules are called after groups, and no file system takes much longer ones."""

MODEL_MEMBERS = frozenset(
    {
        "additional_properties",
        "as_dict",
        "deserialize",
        "enable_additional_properties_sending",
        "from_dict",
        "get",
        "is_xml_model",
        "serialize",
        "validate",
    }
)
"""Public members of models, which no property can be called."""

REQUEST_OPTIONS = frozenset(
    {
        "client_request_id",
        "cls",
        "connection_cert",
        "connection_timeout",
        "connection_verify",
        "content_type",
        "decompress",
        "enable_cae",
        "enforce_https",
        "error_map",
        "headers",
        "http_logging_level",
        "logger",
        "logging_enable",
        "max_response_size",
        "merge_span",
        "network_span_namer",
        "params",
        "parent_span",
        "permit_redirects",
        "proxies",
        "raw_request_hook",
        "raw_response_hook",
        "read_timeout",
        "redirect_max",
        "request_id",
        "response_hook",
        "retry_backoff_factor",
        "retry_backoff_max",
        "retry_connect",
        "retry_on_methods",
        "retry_read",
        "retry_status",
        "retry_total",
        "timeout",
        "tracing_attributes",
        "tracing_options",
        "user_agent",
        "user_agent_overwrite",
        "user_agent_use_env",
    }
)
"""Options of every call; an operation with a parameter of such a name does not have the option."""

PAGING_OPTIONS = REQUEST_OPTIONS | {"continuation_token"}
LONG_RUNNING_OPTIONS = REQUEST_OPTIONS | {"continuation_token", "on_update", "polling", "polling_interval"}
CLIENT_OPTIONS = REQUEST_OPTIONS | {
    "additional_allowed_query_params",
    "api_version",
    "authentication_policy",
    "auto_request_id",
    "base_headers",
    "base_url",
    "base_user_agent",
    "blocked_redirect_headers",
    "cloud_setting",
    "connection_data_block_size",
    "credential",
    "credential_scopes",
    "custom_hook_policy",
    "disable_redirect_cleanup",
    "headers_policy",
    "http_logging_policy",
    "instrumentation_config",
    "logging_policy",
    "per_call_policies",
    "per_retry_policies",
    "policies",
    "polling_interval",
    "proxy_policy",
    "redirect_on_status_codes",
    "redirect_policy",
    "redirect_remove_headers",
    "request_id_header_name",
    "request_id_policy",
    "retry_mode",
    "retry_on_status_codes",
    "retry_policy",
    "sdk_moniker",
    "session",
    "session_owner",
    "strict",
    "transport",
    "use_env_settings",
    "user_agent_policy",
}
"""What every client is made with, which no parameter of a client can be called."""


_TYPES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "tuple", "type"})

_PORTS = {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
_RESERVED = frozenset({"aux", "con", "nul", "prn", *_PORTS})
"""What no file can be called on Windows, whatever its ending."""


def is_package_name(name: str) -> bool:
    """Whether a package can be called so, on every file system."""
    plain = name.isascii() and name.isidentifier() and not name.startswith("__")
    return plain and not keyword.iskeyword(name) and name.lower() not in _RESERVED and len(name) <= LONGEST


def snake(name: str) -> str:
    """The snake_case form of a wire name.

    A run of capitals starts a word; a run of three or more gives its last capital to the next word when a letter
    follows that is not the last character (``enableFIPSMode`` -> ``enable_fips_mode``). Whatever is no letter or digit
    separates words.
    """

    def lower(run: re.Match[str]) -> str:
        capitals, end = run.group().lower(), run.end()
        if len(capitals) >= 3 and end < len(name) - 1 and name[end].islower():
            capitals = f"{capitals[:-1]}_{capitals[-1]}"
        return f"_{capitals}"

    spread = _CAPITALS.sub(lower, name)
    return "_".join(part for word in _WORD.findall(spread) for part in word.split("_") if part)


def spelled(name: str) -> str:
    """The snake_case form of a name, by the rule that official packages of generated documents follow.

    Words end before a capital that follows a small letter; a run of capitals gives its last one to the small letters
    that follow (``isAShowHorse`` -> ``is_a_show_horse``). Digits belong to the word before them, and end it
    (``field_56_x`` -> ``field56_x``); where there is none before them, they are said in words.
    """
    words = _PART.findall(name)
    if words and words[0].isdigit():
        words[:1] = number_words(words[0])
    spread = "_".join(words).lower()
    return _AFTER_WORD.sub(r"\1\2", spread)


def number_words(digits: str) -> list[str]:
    """A number in words; digits of more than six, or behind a zero, one by one."""
    if len(digits) > 6 or (digits[0] == "0" and len(digits) > 1):
        return [_SMALL[int(digit)] for digit in digits]
    number = int(digits)
    if number >= 1000:
        return [*number_words(str(number // 1000)), "thousand", *_unless_zero(number % 1000)]
    if number >= 100:
        return [_SMALL[number // 100], "hundred", *_unless_zero(number % 100)]
    if number >= 20:
        return [_TENS[number // 10 - 2], *_unless_zero(number % 10)]
    return [_SMALL[number]]


def _unless_zero(number: int) -> list[str]:
    return number_words(str(number)) if number else []


def pascal(name: str) -> str:
    """The PascalCase form of a name; capitals inside its words stay."""
    return "".join(word[:1].upper() + word[1:] for word in _WORD.findall(name))


def type_name(name: str) -> str:
    """The name of a class."""
    words = pascal(name)
    return f"Model{words}" if words[:1].isdigit() or keyword.iskeyword(words) else words


def constant(name: str) -> str:
    """The UPPER_CASE form of a name."""
    return snake(name).upper()


def property_name(name: str) -> str:
    """The name of a model's property: never a keyword or a member that all models have."""
    return _free(name, MODEL_MEMBERS, "property")


def parameter_name(name: str, options: frozenset[str]) -> str:
    """The name of a parameter of a method, or of a client: never a keyword.

    :param options: What it cannot be called, either.
    """
    return _free(name, options | {"self", "options"}, "parameter")


def method_name(name: str) -> str:
    """The name of a method: never a keyword."""
    return _free(name, frozenset(), "method")


def group_name(name: str) -> str:
    """The name of an operation group: never a keyword, or the name of one of Python's own types."""
    return _free(name, _TYPES, "operations")


def enum_member(value: str, spell: Callable[[str], str] = spelled) -> str:
    """The name of an enum's member for a value.

    :param spell: The rule of snake_case.
    """
    # Where there is no Latin letter or digit, the numbers of the characters are what can be told.
    numbers = "" if value.isascii() or len(value) > 20 else "_".join(f"U{ord(each):04X}" for each in value)
    name = spell(value).upper() or numbers or "EMPTY"
    if spell is spelled and (keyword.iskeyword(name.lower()) or name == "MRO"):
        return f"{name}_ENUM"
    return f"ENUM_{name}" if name[0].isdigit() else name


def _free(name: str, taken: frozenset[str], kind: str) -> str:
    if name[:1].isdigit():
        name = f"{kind}_{name}"
    return f"{name}_{kind}" if keyword.iskeyword(name) or name in taken else name


def singular(word: str) -> str:
    """The singular of a lower-case English plural, well enough for the names of constants."""
    for plural, ending in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ss", "ss"), ("us", "us"), ("s", "")):
        if word.endswith(plural) and len(word) > len(plural):
            return word[: -len(plural)] + ending
    return word
