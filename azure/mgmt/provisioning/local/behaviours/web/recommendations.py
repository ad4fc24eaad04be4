"""What App Service recommends: nothing, since nothing runs; so nothing is there to be hidden or shown again."""

from __future__ import annotations

from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.preconditions import check_parents

behaviours = Behaviours("web")


@behaviours.serves(
    "Recommendations_DisableAllForHostingEnvironment",
    "Recommendations_DisableAllForWebApp",
    "Recommendations_ResetAllFilters",
    "Recommendations_ResetAllFiltersForHostingEnvironment",
    "Recommendations_ResetAllFiltersForWebApp",
)
def filter_all(call: Call) -> LocalResponse:
    """Hide all recommendations of what is there, or none."""
    check_parents(call, call.id.rpartition("/")[0] + "/none", reading=True)
    return call.answer(204)
