package dev.fermata.processor.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A class file on a file system. */
record PathClass(Path file) implements OutputClass {
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
    return new PathClass(file.resolveSibling(fileName(binaryName)));
  }

  @Override
  public void deleteNested(Set<String> kept) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> keptFiles = kept.stream().map(PathClass::fileName).collect(Collectors.toSet());
    String ownName = file.getFileName().toString();
    String prefix = ownName.substring(0, ownName.length() - EXTENSION.length()) + "$";
    try (DirectoryStream<Path> nested =
        Files.newDirectoryStream(folder, prefix + "*" + EXTENSION)) {
      for (Path other : nested) {
        if (!keptFiles.contains(other.getFileName().toString())) {
          Files.delete(other);
        }
      }
    }
  }

  private static String fileName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1) + EXTENSION;
  }
}
