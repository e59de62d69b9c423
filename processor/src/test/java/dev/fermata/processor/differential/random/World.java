package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** The types and methods that random bodies use. */
public final class World {
  private static final int LONGEST_TEXT = 12;

  private World() {}

  /** Ends every loop. */
  public static final class Fuel {
    private int left = 30;

    public boolean spent() {
      return --left < 0;
    }

    /** Throws when it is spent. */
    public void burn() {
      if (spent()) {
        throw new IllegalStateException("out of fuel");
      }
    }
  }

  /** Mutable fields of many types. */
  public static final class Cell {
    public boolean flag;
    public byte small;
    public short number;
    public char letter = 'c';
    public int count;
    public long total;
    public float part;
    public double ratio;
    public String text = "t";
    public Integer boxed = 4;
    public Character sign = 's';
    public Long wide;

    public Cell(int count) {
      this.count = count;
    }

    public int add(int more) {
      return count += more;
    }

    public Cell self() {
      return this;
    }

    @Override
    public String toString() {
      return "Cell(%s %d %d %d %d %d %s %s %s %s %s %s)"
          .formatted(
              flag,
              small,
              number,
              (int) letter,
              count,
              total,
              part,
              ratio,
              clip(text),
              boxed,
              sign,
              wide);
    }
  }

  /** A record of anything. */
  public record Pair(Object left, Object right) {
    @Override
    public String toString() {
      return "Pair(" + brief(left) + ", " + brief(right) + ")";
    }

    private static String brief(Object component) {
      return component instanceof Pair ? "Pair" : String.valueOf(component);
    }
  }

  /** A sealed hierarchy. */
  public sealed interface Shape permits Circle, Square {}

  /** One of its records. */
  public record Circle(int radius) implements Shape {}

  /** The other one. */
  public record Square(long side, String name) implements Shape {
    @Override
    public String toString() {
      return "Square(" + side + ", " + clip(name) + ")";
    }
  }

  /** An enum. */
  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  /** Lambdas that are called when the body ends. */
  public static final class Later {
    private final List<IntSupplier> lambdas = new ArrayList<>();

    public void add(IntSupplier lambda) {
      lambdas.add(lambda);
    }

    public void run(Probe p) {
      lambdas.forEach(lambda -> p.trace(lambda.getAsInt()));
    }
  }

  /** Traces that it is closed. */
  public static final class Resource implements AutoCloseable {
    private final Probe p;
    private final int number;

    public Resource(Probe p, int number) {
      this.p = p;
      this.number = number;
      p.trace("open " + number);
    }

    public int number() {
      return number;
    }

    /** Throws for some numbers. */
    @Override
    public void close() throws IOException {
      p.trace("close " + number);
      if (number % 7 == 3) {
        throw new IOException("close " + number);
      }
    }
  }

  /** Throws for some numbers. */
  public static int risky(int number) throws IOException {
    if (number % 5 == 2) {
      throw new IOException("risky " + number);
    }
    return number;
  }

  public static int sum(int... numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum = 31 * sum + number;
    }
    return sum;
  }

  public static long mix(int a, long b, Object c) {
    return a + 31 * b + String.valueOf(c).length();
  }

  public static String join(String separator, Object... values) {
    StringBuilder joined = new StringBuilder();
    for (Object value : values) {
      joined.append(separator).append(clip(String.valueOf(value)));
    }
    return joined.toString();
  }

  @SafeVarargs
  public static <T> T last(T first, T... others) {
    return others.length == 0 ? first : others[others.length - 1];
  }

  /** One of two; which type {@code T} is depends on both and on the context. */
  public static <T> T choose(boolean first, T one, T other) {
    return first ? one : other;
  }

  public static <T extends Comparable<? super T>> T greatest(T one, T other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** The type of the lambda's parameter is inferred from {@code value}. */
  public static <A, B> B apply(A value, Function<? super A, ? extends B> function) {
    return function.apply(value);
  }

  public static int call(IntSupplier lambda) {
    return lambda.getAsInt();
  }

  /** The beginning of a text, so that texts do not grow without end. */
  public static String clip(String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
