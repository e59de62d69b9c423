package dev.fermata.processor.output;

import dev.fermata.processor.classfile.ClassFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A class file in the output of the compilation. */
public interface OutputClass extends ClassFile {
  /** Whether it is there. */
  boolean exists();

  /** Puts other bytes in its place. */
  void write(byte[] classFile) throws IOException;

  /** Removes it where the file manager lets that happen: on a file system. */
  void delete() throws IOException;

  /**
   * Takes it away from its place, where the file manager lets that happen.
   *
   * @return the same class file, to be written or put back
   */
  OutputClass hold() throws IOException;

  /** Is there again, as it was when it was taken away. */
  void putBack() throws IOException;

  /** Its place, if that is on a file system. */
  Optional<Path> path();

  /** Where a class of the same package lies, or is to lie, that comes from the same source. */
  OutputClass sibling(String binaryName);

  /**
   * Removes the class files of classes nested in this one, where the file manager lets that happen.
   *
   * @param kept the binary names of those that stay
   */
  void deleteNested(Set<String> kept) throws IOException;
}
