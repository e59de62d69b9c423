package dev.fermata.processor.unit;

/**
 * The body that one of the user's methods gets: a call of its entry.
 *
 * @param name the user's method, {@code total}
 * @param descriptor its erased descriptor, {@code (Ljava/util/List;)Ldev/fermata/Task;}
 * @param entryName the static method of the generated class that runs it
 * @param entryDescriptor the entry's erased descriptor: an instance method's takes the receiver
 *     first; a parameter's type may be a supertype of the user's (a private class has no other name
 *     in generated source), and a return type that differs is cast to the user's
 * @param displayName how messages name the method, {@code Orders.total(List)}
 */
public record MethodLink(
    String name, String descriptor, String entryName, String entryDescriptor, String displayName) {}
