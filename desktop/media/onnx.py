"""Opens the two small models the app comes with."""

from pathlib import Path
from typing import Any


def open_model(path: Path, threads: int = 1) -> Any:
    """An onnxruntime session that works on the processor and says nothing on standard error: only crashes belong
    there."""
    import onnxruntime  # tens of megabytes of code, for films alone

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
