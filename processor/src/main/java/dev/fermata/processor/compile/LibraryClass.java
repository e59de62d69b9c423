package dev.fermata.processor.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A class of a library, whose bytes are shown to a reader before javac gets them. */
final class LibraryClass extends ForwardingJavaFileObject<JavaFileObject> {
  private final Consumer<byte[]> reader;

  LibraryClass(JavaFileObject file, Consumer<byte[]> reader) {
    super(file);
    this.reader = reader;
  }

  JavaFileObject file() {
    return fileObject;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    try (InputStream in = super.openInputStream()) {
      byte[] bytes = in.readAllBytes();
      reader.accept(bytes);
      return new ByteArrayInputStream(bytes);
    }
  }
}
