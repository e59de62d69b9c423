package dev.fermata.processor.classfile;

import java.io.IOException;

/** A place that holds the bytes of a class. */
@FunctionalInterface
public interface ClassFile {
  /** The bytes as they are there now. */
  byte[] read() throws IOException;
}
