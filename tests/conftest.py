"""How hypothesis searches: the same examples each time in the gate, so that it is red for a change and not by chance.

`HYPOTHESIS_PROFILE=search pytest tests/core` looks at new examples, and at more of them.
"""

import os

from hypothesis import settings

settings.register_profile("gate", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("search", max_examples=2_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))
