package dev.fermata.processor;

import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MethodLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  /**
   * The method that a line belongs to, or the first one of its class.
   *
   * @param unit what was generated for the class
   * @param userLine the line; 0 if none is known
   */
  MethodPlace placeOf(GeneratedUnit unit, int userLine) {
    Set<String> ofUnit =
        unit.methods().stream().map(MethodLink::displayName).collect(Collectors.toSet());
    return first(place -> place.contains(userLine))
        .or(() -> first(place -> ofUnit.contains(place.displayName())))
        .orElse(places.get(0));
  }

  private Optional<MethodPlace> first(Predicate<MethodPlace> condition) {
    return places.stream().filter(condition).findFirst();
  }
}
