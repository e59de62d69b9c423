package dev.fermata.processor.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Takes class files away without writing them, as a builder does that keeps them in memory. */
public final class HidingFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  public HidingFileManager(JavaFileManager manager) {
    super(manager);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
      throws IOException {
    URI uri = super.getJavaFileForOutput(location, className, kind, sibling).toUri();
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public OutputStream openOutputStream() {
        return new ByteArrayOutputStream();
      }
    };
  }
}
