package dev.fermata.processor.compile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import javax.tools.SimpleJavaFileObject;

/** One of the user's classes, offered to the nested compilation as its view. */
final class ServedClass extends SimpleJavaFileObject {
  private final String binaryName;
  private final Supplier<byte[]> view;

  /**
   * @param binaryName the class
   * @param view makes the bytes when javac asks for them
   */
  ServedClass(String binaryName, Supplier<byte[]> view) {
    super(MemorySource.uri(binaryName, Kind.CLASS), Kind.CLASS);
    this.binaryName = binaryName;
    this.view = view;
  }

  String binaryName() {
    return binaryName;
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(view.get());
  }
}
