package dev.fermata.processor.differential.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Alternatives with weights, of which one is made. */
final class Menu<T> {
  private record Dish<T>(int weight, Supplier<? extends T> recipe) {}

  private final List<Dish<T>> dishes = new ArrayList<>();
  private int total;

  void add(int weight, Supplier<? extends T> recipe) {
    dishes.add(new Dish<>(weight, recipe));
    total += weight;
  }

  T choose(Choice choice) {
    int rest = choice.between(0, total - 1);
    for (Dish<T> dish : dishes) {
      rest -= dish.weight;
      if (rest < 0) {
        return dish.recipe.get();
      }
    }
    throw new AssertionError("weights do not add up to " + total);
  }
}
