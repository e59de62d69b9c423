package dev.fermata.processor.unit;

/**
 * An inherited protected field of another package, which only its subclass may use: the source sees
 * a field of that subclass, and linking makes calls of {@linkplain Bridge bridges} of its uses.
 *
 * <pre>{@code
 * count += n;                                         // in Orders, count is inherited
 * self.inherited$count += n;                          // in Orders$Async
 * self.set$count(self.get$count() + n);               // in its class file
 * }</pre>
 *
 * @param hostInternalName the user's class that has the bridges
 * @param name the field in the source, which no field of the host or of its supertypes has
 * @param descriptor its type as the host sees it
 * @param signature its generic type
 * @param isStatic whether it is a static field
 * @param getter the bridge that reads it
 * @param setter the bridge that writes it; null for a final field
 */
public record BridgedField(
    String hostInternalName,
    String name,
    String descriptor,
    String signature,
    boolean isStatic,
    MemberRef getter,
    MemberRef setter) {}
