package dev.fermata.processor.compile;

import dev.fermata.processor.unit.GeneratedUnit;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** The source of a generated unit, as input of the nested compilation. */
final class MemorySource extends SimpleJavaFileObject {
  private final GeneratedUnit unit;

  MemorySource(GeneratedUnit unit) {
    super(uri(unit.binaryName(), Kind.SOURCE), Kind.SOURCE);
    this.unit = unit;
  }

  /** A name for a file that exists in memory only. */
  static URI uri(String binaryName, Kind kind) {
    try {
      return new URI("fermata", null, "/" + binaryName.replace('.', '/') + kind.extension, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(binaryName, e);
    }
  }

  GeneratedUnit unit() {
    return unit;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return unit.source();
  }
}
