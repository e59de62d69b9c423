package dev.fermata.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A class file on a file system.
 *
 * @param listings what lay there before anything was written
 */
record PathClass(Path file, FolderListings listings) implements OutputClass {
  private static final String EXTENSION = ".class";

  @Override
  public boolean exists() {
    return Files.isRegularFile(file);
  }

  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public void write(byte[] classFile) throws IOException {
    Files.write(file, classFile);
  }

  @Override
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void putBack() {
    // It was not taken away.
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(file);
  }

  @Override
  public OutputClass hold() throws IOException {
    if (!exists()) {
      return this;
    }
    OutputClass held = new HeldClass(this, read());
    delete();
    return held;
  }

  @Override
  public OutputClass sibling(String binaryName) {
    return new PathClass(file.resolveSibling(fileName(binaryName)), listings);
  }

  @Override
  public void deleteNested(Set<String> kept) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Set<String> keptFiles = kept.stream().map(PathClass::fileName).collect(Collectors.toSet());
    String ownName = file.getFileName().toString();
    String prefix = ownName.substring(0, ownName.length() - EXTENSION.length()) + "$";
    for (Path other : listings.find(folder, prefix, EXTENSION)) {
      if (!keptFiles.contains(other.getFileName().toString())) {
        Files.deleteIfExists(other);
      }
    }
  }

  private static String fileName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1) + EXTENSION;
  }
}
