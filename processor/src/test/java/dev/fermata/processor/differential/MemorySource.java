package dev.fermata.processor.differential;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** Java source held in memory. */
final class MemorySource extends SimpleJavaFileObject {
  private final String text;

  MemorySource(String qualifiedName, String text) {
    super(URI.create("memory:///" + qualifiedName.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
