/**
 * Turns {@code @Async} methods into state machines while javac compiles them.
 *
 * <p>Compiled after the module's classes and added to the published jar, where JavaPoet and ASM are
 * packages of this module and no requirements.
 */
module dev.fermata.processor {
  requires java.compiler;
  requires jdk.compiler;
}
