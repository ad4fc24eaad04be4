"""What Pulumi's SDK says of expressions over outputs: run by a Python that has it, and by nothing else.

``python oracle.py COUNT SEED > facts.json`` writes that many facts.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from typing import Any

from expressions import Expression, evaluated, random_expression
from pulumi import Output
from pulumi.output import UNKNOWN


def _given(value: Any) -> Any:
    async def gives() -> Any:
        return value

    return gives()


def _leaf(expression: Expression) -> Any:
    _, resource, value, known, secret = expression
    return Output({resource}, _given(value if known else UNKNOWN), _given(known), _given(secret))


async def fact(expression: Expression) -> dict[str, Any]:
    """What an expression gives."""
    found: dict[str, Any] = {"expression": expression}
    try:
        data = await evaluated(expression, Output, _leaf)._data
    except Exception as error:
        return {**found, "error": type(error).__name__}
    found.update(known=data.is_known, secret=data.is_secret, resources=sorted(data.resources))
    return {**found, "value": data.value} if data.is_known else found


def main(count: int, seed: int) -> None:
    """Print facts, one a line."""
    numbers = random.Random(seed)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(lambda loop, context: None)  # what other parts of a failed expression raise
    for _ in range(count):
        expression = random_expression(numbers, numbers.randint(1, 4))
        print(json.dumps(loop.run_until_complete(fact(expression))))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
