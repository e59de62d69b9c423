package dev.fermata.processor.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What lay in folders when they were first asked for: one listing serves all classes of a package,
 * however many they are.
 */
final class FolderListings {
  private final Map<Path, NavigableSet<String>> listings = new HashMap<>();

  /** The files of a folder whose names begin and end so; none if there is no such folder. */
  List<Path> find(Path folder, String prefix, String extension) throws IOException {
    NavigableSet<String> names = listings.get(folder);
    if (names == null) {
      names = list(folder);
      listings.put(folder, names);
    }
    return names.tailSet(prefix, true).stream()
        .takeWhile(name -> name.startsWith(prefix))
        .filter(name -> name.endsWith(extension))
        .map(folder::resolve)
        .toList();
  }

  private static NavigableSet<String> list(Path folder) throws IOException {
    NavigableSet<String> names = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        files.forEach(file -> names.add(file.getFileName().toString()));
      }
    }
    return names;
  }
}
