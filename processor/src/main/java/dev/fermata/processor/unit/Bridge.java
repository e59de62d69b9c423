package dev.fermata.processor.unit;

import java.util.List;

/**
 * A {@code private synthetic} method that linking adds to a class of the user's, because only that
 * class may do what the generated code needs.
 *
 * <p>For {@code super.close()} in {@code Orders}, with the name {@code super$close}:
 *
 * <pre>{@code
 * private synthetic void super$close() { super.close(); }      // in Orders
 * self.super$close();                                          // in Orders$Async
 * }</pre>
 *
 * <p>The nested compilation sees the bridge as an accessible method of the host. At run time it is
 * private, so that no subclass overrides it, and nest mates may call it.
 *
 * @param hostInternalName the user's class that gets it
 * @param name its name, which no method of the host or of its supertypes has
 * @param descriptor its own descriptor: the target's types as the host sees them ({@code String}
 *     for a {@code T} that the host inherits as {@code String})
 * @param kind what it executes; its result is cast to the descriptor's where that is another type
 * @param target the member, with the class that the instruction names as its owner: the superclass
 *     or superinterface for {@link BridgeKind#INVOKE_SUPER}, the host (through which the member is
 *     inherited) for the others
 * @param ownerIsInterface whether the target's owner is an interface
 * @param signature the generic signature the source sees, so that types are inferred as for the
 *     target; null where the descriptor says it all
 * @param exceptions the internal names of the checked exceptions the source sees
 */
public record Bridge(
    String hostInternalName,
    String name,
    String descriptor,
    BridgeKind kind,
    MemberRef target,
    boolean ownerIsInterface,
    String signature,
    List<String> exceptions) {

  /** Keeps an unmodifiable copy of the exceptions. */
  public Bridge {
    exceptions = List.copyOf(exceptions);
  }

  /** The bridge as a member of its host. */
  public MemberRef member() {
    return MemberRef.method(hostInternalName, name, descriptor);
  }
}
