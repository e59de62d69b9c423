package dev.fermata.processor.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** A class file on a file system. */
record PathClass(Path path) implements OutputClass {
  private static final String EXTENSION = ".class";

  @Override
  public boolean exists() {
    return Files.isRegularFile(path);
  }

  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(path);
  }

  @Override
  public void write(byte[] classFile) throws IOException {
    Files.write(path, classFile);
  }

  @Override
  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  @Override
  public OutputClass sibling(String binaryName) {
    return new PathClass(path.resolveSibling(fileName(binaryName)));
  }

  @Override
  public void deleteNested(Set<String> kept) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> keptFiles = kept.stream().map(PathClass::fileName).collect(Collectors.toSet());
    String ownName = path.getFileName().toString();
    String prefix = ownName.substring(0, ownName.length() - EXTENSION.length()) + "$";
    try (DirectoryStream<Path> nested =
        Files.newDirectoryStream(folder, prefix + "*" + EXTENSION)) {
      for (Path file : nested) {
        if (!keptFiles.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  private static String fileName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1) + EXTENSION;
  }
}
