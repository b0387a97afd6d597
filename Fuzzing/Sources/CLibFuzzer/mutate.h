// What libFuzzer offers to mutators of one's own; it comes with the Swift toolchain.
// See https://llvm.org/docs/LibFuzzer.html.
#include <stddef.h>
#include <stdint.h>

/// Changes some bytes in place, in one of libFuzzer's own ways.
///
/// Returns how many bytes there are then, `max_size` at the most.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
