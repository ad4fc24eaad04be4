"""What clients of small documents send, and what they make of answers: sync and async."""
