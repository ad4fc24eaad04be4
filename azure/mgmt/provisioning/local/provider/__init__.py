"""What all resource providers do in the same way. Imports interface and what interface may import."""
