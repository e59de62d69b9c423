package dev.fermata.processor.unit;

/**
 * Another name under which the generated source calls a private method.
 *
 * <p>A private method that is declared again below its class, or in a class body of the async
 * method, cannot be offered to the nested compilation under its own name: there it is widened, and
 * the other method would override it. The nested compilation sees it as {@code alias} only; linking
 * puts the name back.
 *
 * @param member the private method
 * @param alias the name in the generated source; no other method of the class has it
 */
public record MemberAlias(MemberRef member, String alias) {}
