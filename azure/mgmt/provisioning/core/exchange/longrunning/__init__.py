"""Long-running operations: how they are polled, and the pollers that users hold."""
