"""Recording a program: the executor that writes calls down, later values, marks."""
