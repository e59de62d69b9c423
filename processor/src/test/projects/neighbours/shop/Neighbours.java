package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Code that stops compiling where a processor makes javac look into bodies too early. */
public final class Neighbours {
  private Neighbours() {}

  public static void main(String[] args) {
    StringBuilder seen = new StringBuilder();
    each(List.of(1, 2.5, 3L), seen);
    seen.append(anonymous()).append(intersection()).append(inferred(List.of("a", "bb")));
    System.out.println(seen.append(new Neighbours().twice(21).result()));
  }

  @Async
  private Task<Integer> twice(int number) {
    List<? extends Number> parts = new ArrayList<>(List.of(number, number));
    int[] sum = {0};
    await(Task.delay(Duration.ofMillis(1)));
    parts.forEach(part -> sum[0] += part.intValue());
    return Task.fromResult(sum[0]);
  }

  private static void each(List<? extends Number> numbers, StringBuilder seen) {
    numbers.forEach(number -> seen.append(number.intValue()).append(' '));
  }

  private static int anonymous() {
    var pair =
        new Object() {
          int left = 1;
          int right = 2;
        };
    return pair.left + pair.right;
  }

  private static String intersection() {
    var both = (Comparable<String> & Serializable) "x"::compareTo;
    return " " + both.compareTo("x") + " ";
  }

  private static List<Integer> inferred(List<? extends CharSequence> texts) {
    Function<CharSequence, Integer> length = text -> text.length();
    return texts.stream().map(length).toList();
  }
}
