package dev.fermata.processor.unit;

/**
 * A variable of a method around a local class, as the generated source reads it.
 *
 * <p>The source reads {@code self.val$x}, a field of the host. javac keeps the value there or, up
 * to a version of its own choosing, only in the class around the host that stands in the variable's
 * scope: linking finds the way.
 *
 * @param hostInternalName the class whose field the source reads
 * @param name the field that javac makes for the variable, {@code val$x}
 * @param descriptor the variable's erased type
 * @param signature the variable's generic type
 */
public record CapturedVariable(
    String hostInternalName, String name, String descriptor, String signature) {

  /** The field that the source reads. */
  public MemberRef field() {
    return MemberRef.field(hostInternalName, name, descriptor);
  }
}
