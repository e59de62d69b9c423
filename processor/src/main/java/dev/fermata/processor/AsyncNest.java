package dev.fermata.processor;

import dev.fermata.processor.unit.GeneratedUnit;
import java.util.List;

/**
 * A top-level class with async methods, its own or those of classes in it.
 *
 * @param binaryName the top-level class
 * @param places its async methods; at least one
 * @param units what was generated for it; nothing where its code has errors
 */
record AsyncNest(String binaryName, List<MethodPlace> places, List<GeneratedUnit> units) {
  /** Whether each of its methods has become a state machine. */
  boolean isTransformed() {
    return units.stream().mapToInt(unit -> unit.methods().size()).sum() == places.size();
  }

  /** The method that a line belongs to, or the nearest guess. */
  MethodPlace placeOf(int userLine) {
    return places.stream()
        .filter(place -> place.contains(userLine))
        .findFirst()
        .orElse(places.get(0));
  }
}
