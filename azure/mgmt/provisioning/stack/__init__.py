"""Stacks: a program says with typed calls which resources shall be there.

A program is a function that gets a client and its :class:`Stack`, plain or ``async def``. What it calls is written down
instead of sent, and :func:`preview` compares it with what is there. :class:`Up` makes it so, and :class:`Destroy`
deletes it again. Names are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy

if TYPE_CHECKING:
    from .apply.destroy import Destroy as Destroy
    from .apply.refresh import Refresh as Refresh
    from .apply.refresh import Seen as Seen
    from .apply.results import Applied as Applied
    from .apply.up import Up as Up
    from .errors import BoundaryReached as BoundaryReached
    from .errors import Line as Line
    from .errors import StackError as StackError
    from .export.export import Exported as Exported
    from .export.export import export_code as export_code
    from .export.export import export_code_async as export_code_async
    from .export.inventory import LeftOut as LeftOut
    from .options import ResourceOptions as ResourceOptions
    from .plan.changes import Boundary as Boundary
    from .plan.changes import Change as Change
    from .plan.changes import Difference as Difference
    from .plan.changes import Kind as Kind
    from .plan.changes import Member as Member
    from .plan.changes import Plan as Plan
    from .plan.changes import Violation as Violation
    from .plan.policies import advisory as advisory
    from .plan.preview import preview as preview
    from .plan.preview import preview_async as preview_async
    from .plan.targets import Targets as Targets
    from .program import Stack as Stack
    from .program import is_later as is_later
    from .show.as_json import plan_json as plan_json
    from .show.as_text import plan_text as plan_text
    from .show.graph.formats import plan_graph as plan_graph
    from .state.blob.journal import BlobJournal as BlobJournal
    from .state.blob.journal import read_blob_journal as read_blob_journal
    from .state.interface import MemoryState as MemoryState
    from .state.interface import Owned as Owned
    from .state.interface import State as State
    from .state.journal import Journal as Journal
    from .state.journal import JournalError as JournalError
    from .template.compiling import CompiledTemplate as CompiledTemplate
    from .template.deploying import Deploy as Deploy
    from .template.deployment_stack import DeploymentStack as DeploymentStack
    from .template.destroying import Undeploy as Undeploy
    from .template.foreseeing import Foreseen as Foreseen
    from .template.foreseeing import what_if as what_if
    from .template.previewing import EnginePreview as EnginePreview
    from .template.previewing import preview_through as preview_through
    from .template.recording import compile_template as compile_template
    from .testing import LocalStack as LocalStack

__all__, __getattr__, __dir__ = lazy(  # pyright: ignore[reportUnsupportedDunderAll]
    __name__,
    {
        ".apply.destroy": "Destroy",
        ".apply.refresh": "Refresh Seen",
        ".apply.results": "Applied",
        ".apply.up": "Up",
        ".errors": "BoundaryReached Line StackError",
        ".export.export": "Exported export_code export_code_async",
        ".export.inventory": "LeftOut",
        ".options": "ResourceOptions",
        ".plan.changes": "Boundary Change Difference Kind Member Plan Violation",
        ".plan.policies": "advisory",
        ".plan.preview": "preview preview_async",
        ".plan.targets": "Targets",
        ".program": "Stack is_later",
        ".show.as_json": "plan_json",
        ".show.as_text": "plan_text",
        ".show.graph.formats": "plan_graph",
        ".state.blob.journal": "BlobJournal read_blob_journal",
        ".state.interface": "MemoryState Owned State",
        ".state.journal": "Journal JournalError",
        ".template.compiling": "CompiledTemplate",
        ".template.deploying": "Deploy",
        ".template.deployment_stack": "DeploymentStack",
        ".template.destroying": "Undeploy",
        ".template.foreseeing": "Foreseen what_if",
        ".template.previewing": "EnginePreview preview_through",
        ".template.recording": "compile_template",
        ".testing": "LocalStack",
    },
)
