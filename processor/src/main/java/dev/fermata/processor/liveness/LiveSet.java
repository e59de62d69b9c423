package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Local;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/** An immutable set of variables, as bits: sets are joined at every statement. */
final class LiveSet {
  private final Variables variables;
  private final BitSet bits;

  LiveSet(Variables variables, BitSet bits) {
    this.variables = variables;
    this.bits = bits;
  }

  LiveSet union(LiveSet other) {
    if (other == this || other.bits.isEmpty()) {
      return this;
    }
    BitSet union = (BitSet) bits.clone();
    union.or(other.bits);
    return union.equals(bits) ? this : new LiveSet(variables, union);
  }

  LiveSet without(Local local) {
    int index = variables.indexOf(local);
    if (!bits.get(index)) {
      return this;
    }
    BitSet rest = (BitSet) bits.clone();
    rest.clear(index);
    return new LiveSet(variables, rest);
  }

  Set<Local> locals() {
    return bits.stream().mapToObj(variables::at).collect(Collectors.toUnmodifiableSet());
  }
}
