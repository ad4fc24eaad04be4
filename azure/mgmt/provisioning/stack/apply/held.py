"""The policy that lets nothing be sent by a run that has lost its journal."""

from __future__ import annotations

from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.core.pipeline.policies import AsyncHTTPPolicy

from ..state.journal import Journal


class HeldPolicy(AsyncHTTPPolicy[Any, Any]):
    """Looks before each try of a request whether the journal is still this run's; another run may send others then.

    :param journal: The journal of the run.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def send(self, request: PipelineRequest[Any]) -> Any:
        self._journal.check()
        return await self.next.send(request)
