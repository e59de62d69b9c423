package dev.fermata.processor.unit;

/**
 * A field, method or constructor, named as class files do.
 *
 * @param ownerInternalName the class that declares it, {@code shop/Orders$Inner}
 * @param name its name; {@code <init>} for a constructor
 * @param descriptor its erased descriptor, with the parameters javac adds (the outer instance, the
 *     name and ordinal of an enum)
 * @param field whether it is a field
 */
public record MemberRef(String ownerInternalName, String name, String descriptor, boolean field) {

  /** A field. */
  public static MemberRef field(String ownerInternalName, String name, String descriptor) {
    return new MemberRef(ownerInternalName, name, descriptor, true);
  }

  /** A method or constructor. */
  public static MemberRef method(String ownerInternalName, String name, String descriptor) {
    return new MemberRef(ownerInternalName, name, descriptor, false);
  }
}
