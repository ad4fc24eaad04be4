"""Models: typed views over REST JSON, and the plans by which they are read and written. Imports declarations only."""
