"""What the options of clients and calls are to be: type and range of each, told with its name."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from ..faults import describe

_Check = tuple[Callable[[Any], bool], str]
"""Whether a value is right, and what would be."""


def check_values(given: Mapping[str, Any]) -> None:
    """Refuse options whose values they can't have. None stands for an option that is not given.

    :raises ValueError: Names the option, and what it is to be.
    """
    for name, value in given.items():
        found = _CHECKS.get(name)
        if found is None or value is None:
            continue
        fits, expected = found
        if not fits(value):
            raise ValueError(f"{name} is to be {expected}, got {describe(value)}")
        if name in _SCALARS:
            _check_scalars(name, value, _SCALARS[name])


def check_policies(options: Mapping[str, Any]) -> None:
    """Refuse policies that a pipeline can't be made of.

    :raises ValueError: One is none, or ``per_retry_policies`` are to go behind a retry policy that there is not.
    """
    for name in ("per_call_policies", "per_retry_policies", "policies"):
        for policy in listed_policies(options.get(name)):
            if isinstance(policy, type) or not (hasattr(policy, "send") or hasattr(policy, "on_request")):
                raise ValueError(f"{name} is to be policies of a pipeline, got {describe(policy)}")
    own = options.get("policies")
    if own is not None and not isinstance(own, (list, tuple)):
        raise ValueError(f"policies is to be a list of policies, got {describe(own)}")
    if own is not None and listed_policies(options.get("per_retry_policies")) and retry_place(own) is None:
        raise ValueError("per_retry_policies go behind the RetryPolicy among policies, where there is none")


def listed_policies(given: Any) -> list[Any]:
    """Policies that were given as one or as several. An iterator is none of both: whoever looks at it uses it up."""
    if given is None:
        return []
    return list(given) if isinstance(given, Collection) else [given]


def retry_place(policies: Sequence[Any]) -> int | None:
    """The index of the last retry policy among policies, None if there is none."""
    from azure.core.pipeline.policies import AsyncRetryPolicy, RetryPolicy

    places = [index for index, policy in enumerate(policies) if isinstance(policy, (RetryPolicy, AsyncRetryPolicy))]
    return places[-1] if places else None


def _check_scalars(name: str, values: Mapping[Any, Any], kinds: tuple[type, ...]) -> None:
    """Look into a mapping whose values go onto the wire."""
    expected = "a text or a whole number" if int in kinds else "a text"
    for key, value in values.items():
        if not isinstance(key, str):
            raise ValueError(f"{name} is to be a mapping of names and values, got {describe(key)} for a name")
        for item in value if isinstance(value, list) and int in kinds else (value,):
            if not isinstance(item, kinds) or isinstance(item, bool):
                raise ValueError(f"{name}[{key!r}] is to be {expected}, got {describe(item, secret=True)}")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and not math.isnan(value)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


def _are_texts(value: Any) -> bool:
    return isinstance(value, Collection) and not isinstance(value, (str, bytes)) and all(map(_is_text, value))


def _are_statuses(value: Any) -> bool:
    return isinstance(value, Collection) and not isinstance(value, (str, bytes)) and all(map(_is_count, value))


def _is_path(value: Any) -> bool:
    return _is_text(value) or isinstance(value, os.PathLike)


def _is_certificate(value: Any) -> bool:
    pair = isinstance(value, Sequence) and not isinstance(value, str) and len(value) == 2
    return all(map(_is_path, value)) if pair else _is_path(value)


def _are_error_classes(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(status, int) and isinstance(kind, type) and issubclass(kind, Exception)
        for status, kind in value.items()
    )


_SECONDS: _Check = (lambda value: _is_number(value) and value >= 0, "a number of seconds")
_FINITE: _Check = (lambda value: _is_number(value) and 0 <= value < math.inf, "a number of seconds")
_SOME_SECONDS: _Check = (lambda value: _is_number(value) and value > 0, "a number of seconds above 0")
_COUNT: _Check = (_is_count, "a whole number, 0 or more")
_BOOL: _Check = (lambda value: isinstance(value, bool), "True or False")
_TEXT: _Check = (_is_text, "a text that is not empty")
_MAPPING: _Check = (lambda value: isinstance(value, Mapping), "a mapping of names and values")
_CALLABLE: _Check = (callable, "something to call")
_TEXTS: _Check = (lambda value: isinstance(value, Sequence) and _are_texts(value), "a list of texts")

_VERSION = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(-[A-Za-z]+(\.[0-9]+)?)?"


def is_dated(version: str) -> bool:
    """Whether an API version has the form of those of Azure Resource Manager: a date, and what preview it is of."""
    return re.fullmatch(_VERSION, version) is not None


def check_version(what: str, version: Any) -> None:
    """Refuse what is no API version of Azure Resource Manager.

    :param what: What it was given as.
    :raises ValueError: Says what one looks like.
    """
    if not isinstance(version, str) or not is_dated(version):
        raise ValueError(
            f"{what} is to be a date such as '2023-07-01' or '2023-07-01-preview', got {describe(version)}"
        )


_CHECKS: dict[str, _Check] = {
    **dict.fromkeys(("timeout", "retry_backoff_factor", "retry_backoff_max"), _SECONDS),
    **dict.fromkeys(("connection_timeout", "read_timeout"), _SOME_SECONDS),
    "polling_interval": _FINITE,
    "max_response_size": (lambda value: _is_count(value) and value > 0, "a number of bytes"),
    **dict.fromkeys(("retry_total", "retry_connect", "retry_read", "retry_status", "redirect_max"), _COUNT),
    **dict.fromkeys(("headers", "base_headers", "params", "proxies", "tracing_attributes"), _MAPPING),
    **dict.fromkeys(("tracing_options", "instrumentation_config"), _MAPPING),
    **dict.fromkeys(("logging_enable", "permit_redirects", "enable_cae", "enforce_https", "merge_span"), _BOOL),
    **dict.fromkeys(("user_agent_overwrite", "user_agent_use_env", "auto_request_id", "decompress"), _BOOL),
    **dict.fromkeys(("disable_redirect_cleanup", "use_env_settings", "session_owner", "strict"), _BOOL),
    **dict.fromkeys(("api_version", "content_type", "client_request_id", "user_agent", "continuation_token"), _TEXT),
    **dict.fromkeys(("request_id", "request_id_header_name", "sdk_moniker", "base_user_agent"), _TEXT),
    **dict.fromkeys(("cls", "response_hook", "raw_request_hook", "raw_response_hook", "on_update"), _CALLABLE),
    "network_span_namer": _CALLABLE,
    "logger": (lambda value: hasattr(value, "isEnabledFor"), "a logger of logging"),
    "http_logging_level": (_is_count, "a level of logging"),
    "connection_data_block_size": (lambda value: _is_count(value) and value > 0, "a number of bytes"),
    **dict.fromkeys(("retry_on_status_codes", "redirect_on_status_codes"), (_are_statuses, "a list of status codes")),
    **dict.fromkeys(("redirect_remove_headers", "blocked_redirect_headers"), (_are_texts, "a list of headers")),
    "additional_allowed_query_params": (_are_texts, "a list of query parameters"),
    "retry_on_methods": (_are_texts, "a list of HTTP methods"),
    "credential_scopes": _TEXTS,
    "retry_mode": (lambda value: value in ("fixed", "exponential"), "a RetryMode of azure.core.pipeline.policies"),
    "connection_verify": (lambda value: isinstance(value, bool) or _is_path(value), "True, False or a path"),
    "connection_cert": (_is_certificate, "a path, or the paths of certificate and key"),
    "error_map": (_are_error_classes, "a mapping of status codes and exception classes"),
}

_SCALARS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("headers", "base_headers"), (str,)),
    "proxies": (str, type(None)),
    "params": (str, int),
}
