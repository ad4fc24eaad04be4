"""What the guidelines say of the code: pipeline, logs, traces, style, types."""
