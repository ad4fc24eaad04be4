"""Runs commands of the Azure CLI in one process: reads arguments as JSON, a line each, and answers with a line of JSON.

It runs in an environment of its own, with azure-cli alone. Who is signed in has a token already: signing in is not what
these commands are about.
"""

from __future__ import annotations

import base64
import contextlib
import io
import json
import sys
import time
import uuid
from typing import Any

from azure.cli.core import get_default_cli
from azure.cli.core.auth import identity

OBJECT_ID = "33333333-3333-3333-3333-333333333333"


class Credential:
    """In place of MSAL's: has a token already."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        pass

    def acquire_token(self, scopes: list[str], **options: Any) -> dict[str, Any]:
        """A token that nobody signed."""
        expires = int(time.time()) + 3600
        claims = {"oid": OBJECT_ID, "aud": scopes[0], "exp": expires, "iat": 0, "jti": str(uuid.uuid4())}
        parts = [base64.urlsafe_b64encode(json.dumps(each).encode()).decode().rstrip("=") for each in ({}, claims)]
        return {"access_token": ".".join([*parts, "x"]), "expires_in": 3600, "token_type": "Bearer"}


def run(arguments: list[str], said: io.StringIO) -> dict[str, Any]:
    """Run a command; its exit code, what it printed, and what it said of errors."""
    printed = io.StringIO()
    said.seek(0)
    said.truncate()
    with contextlib.redirect_stdout(printed):
        try:
            code = get_default_cli().invoke(arguments, out_file=printed)
        except SystemExit as ended:
            code = ended.code
        except Exception as error:  # what the CLI does not catch itself
            said.write(repr(error))
            code = 1
    return {"exit": code or 0, "printed": printed.getvalue(), "said": said.getvalue()}


def main() -> None:
    """Run what is asked for until there is no more."""
    identity.ServicePrincipalCredential = Credential
    answers = sys.stdout
    # The same for all commands: the CLI's log keeps the one that it began with.
    with contextlib.redirect_stderr(io.StringIO()) as said:
        for line in sys.stdin:
            print(json.dumps(run(json.loads(line), said)), file=answers, flush=True)


if __name__ == "__main__":
    main()
