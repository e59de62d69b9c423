package dev.fermata.processor.unit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A constructor of a local class, or of a class in one, as the generated source calls it: with the
 * values of all variables that the class may capture behind the arguments.
 *
 * <pre>{@code
 * new Line(text)                          // Line uses the variables width and out
 * new Report$1Line(self, text, width, out)
 * }</pre>
 *
 * <p>javac may have found that fewer are needed, and takes them in an order of its own: linking
 * passes them so.
 *
 * @param ownerInternalName the class, {@code shop/Report$1Line}
 * @param descriptor the descriptor for what the source passes
 * @param signature the generic signature, without the enclosing instance of a member class
 * @param captured the variables, in the order of the source; the same for all of the class
 */
public record LocalConstructor(
    String ownerInternalName, String descriptor, String signature, List<Captured> captured) {

  /** Keeps an unmodifiable copy of the variables. */
  public LocalConstructor {
    captured = List.copyOf(captured);
  }

  /** The constructor as a member, were it declared so. */
  public MemberRef member() {
    return MemberRef.method(ownerInternalName, "<init>", descriptor);
  }

  /** The descriptors of captured values one behind the other, as a descriptor ends with them. */
  public static String descriptors(List<Captured> values) {
    return values.stream().map(Captured::descriptor).collect(Collectors.joining());
  }

  /**
   * A local variable that a class captures.
   *
   * @param name the variable's name
   * @param descriptor its erased type
   */
  public record Captured(String name, String descriptor) {}
}
