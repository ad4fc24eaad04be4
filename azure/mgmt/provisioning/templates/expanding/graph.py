"""The order of resources by what they need."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from ..errors import TemplateError
from .resource import ExpandedResource


def in_order(resources: Sequence[ExpandedResource]) -> list[ExpandedResource]:
    """Resources, each behind those that it needs, else as they stand in the template.

    :raises TemplateError: Some need each other; the circle is named.
    """
    position = {resource: index for index, resource in enumerate(resources)}
    waits = {resource: len(set(resource.needs)) for resource in resources}
    followers: dict[ExpandedResource, list[ExpandedResource]] = {resource: [] for resource in resources}
    for resource in resources:
        for need in set(resource.needs):
            followers[need].append(resource)
    ready = [position[resource] for resource in resources if not waits[resource]]
    heapq.heapify(ready)
    ordered = []
    while ready:
        resource = resources[heapq.heappop(ready)]
        ordered.append(resource)
        for follower in followers[resource]:
            waits[follower] -= 1
            if not waits[follower]:
                heapq.heappush(ready, position[follower])
    if len(ordered) < len(resources):
        left = [resource for resource in resources if waits[resource]]
        circle = _circle(left)
        names = " -> ".join(resource.id for resource in circle)
        raise TemplateError(
            f"Circular dependency detected on resource: '{names}'. "
            "Please see https://aka.ms/arm-syntax-resources for usage details.",
            circle[0].path,
        )
    return ordered


def _circle(left: Sequence[ExpandedResource]) -> list[ExpandedResource]:
    """One of the circles among resources each of which needs another of them."""
    among = set(left)
    way: list[ExpandedResource] = []
    seen: dict[ExpandedResource, int] = {}
    resource = left[0]
    while resource not in seen:
        seen[resource] = len(way)
        way.append(resource)
        resource = next(need for need in resource.needs if need in among)
    return [*way[seen[resource] :], resource]
