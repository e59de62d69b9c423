package dev.fermata.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A class file on a file system.
 *
 * @param listings what lay there before anything was written
 */
record PathClass(Path path, FolderListings listings) implements OutputClass {
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
    return new PathClass(path.resolveSibling(fileName(binaryName)), listings);
  }

  @Override
  public void deleteNested(Set<String> kept) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    Set<String> keptFiles = kept.stream().map(PathClass::fileName).collect(Collectors.toSet());
    String ownName = path.getFileName().toString();
    String prefix = ownName.substring(0, ownName.length() - EXTENSION.length()) + "$";
    for (Path file : listings.find(folder, prefix, EXTENSION)) {
      if (!keptFiles.contains(file.getFileName().toString())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String fileName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1) + EXTENSION;
  }
}
