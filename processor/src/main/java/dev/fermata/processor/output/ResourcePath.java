package dev.fermata.processor.output;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** The path of a resource, where a file manager's resources have paths. */
public final class ResourcePath {
  private ResourcePath() {}

  /** The path that a URI stands for; empty if it names no file of an open file system. */
  public static Optional<Path> of(URI uri) {
    if (uri.getScheme() == null) {
      return Optional.empty();
    }
    try {
      // javac leaves letters such as ä in the URIs of jars, and Path takes escaped ones only
      return Optional.of(Path.of(URI.create(uri.toASCIIString())));
    } catch (FileSystemNotFoundException | IllegalArgumentException notOnAFileSystem) {
      return Optional.empty();
    }
  }
}
