/**
 * Turns {@code @Async} methods into state machines while javac compiles them.
 *
 * <p>Compiled after the module's classes and added to the published jar, where JavaPoet and ASM are
 * packages of this module and no requirements.
 */
module dev.fermata.processor {
  requires java.compiler;
  requires jdk.compiler;

  exports dev.fermata.processor;

  provides javax.annotation.processing.Processor with
      dev.fermata.processor.AsyncProcessor;
  provides com.sun.source.util.Plugin with
      dev.fermata.processor.AsyncPlugin;
}
