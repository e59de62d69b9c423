package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Local;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the variables of a body, in the order in which they are met. */
final class Variables {
  private final Map<Local, Integer> indexes = new IdentityHashMap<>();
  private final List<Local> locals = new ArrayList<>();

  int indexOf(Local local) {
    return indexes.computeIfAbsent(
        local,
        l -> {
          locals.add(l);
          return locals.size() - 1;
        });
  }

  Local at(int index) {
    return locals.get(index);
  }

  LiveSet none() {
    return new LiveSet(this, new BitSet());
  }

  LiveSet of(Set<Local> members) {
    BitSet bits = new BitSet();
    members.forEach(local -> bits.set(indexOf(local)));
    return new LiveSet(this, bits);
  }
}
