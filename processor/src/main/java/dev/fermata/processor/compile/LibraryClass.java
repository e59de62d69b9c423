package dev.fermata.processor.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A class of a library, offered to the nested compilation as its view. */
final class LibraryClass extends ForwardingJavaFileObject<JavaFileObject> {
  private final UnaryOperator<byte[]> view;

  LibraryClass(JavaFileObject file, UnaryOperator<byte[]> view) {
    super(file);
    this.view = view;
  }

  JavaFileObject file() {
    return fileObject;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    try (InputStream in = super.openInputStream()) {
      return new ByteArrayInputStream(view.apply(in.readAllBytes()));
    }
  }
}
