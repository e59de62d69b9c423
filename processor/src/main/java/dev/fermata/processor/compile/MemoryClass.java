package dev.fermata.processor.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import javax.tools.SimpleJavaFileObject;

/** A class file that the nested compilation writes. */
final class MemoryClass extends SimpleJavaFileObject {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  MemoryClass(String binaryName) {
    super(MemorySource.uri(binaryName, Kind.CLASS), Kind.CLASS);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public OutputStream openOutputStream() {
    bytes.reset();
    return bytes;
  }
}
