package dev.fermata.processor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file, of the processor's documentation unless said otherwise. */
record Document(Path path, String text) {
  private static final Path FOLDER = Path.of("docs");
  private static final Pattern MARKED_BLOCK =
      Pattern.compile("(?m)^<!-- (.+) -->\n```(\\w+)\n((?s:.*?))^```$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  static Document read(String name) throws IOException {
    return at(FOLDER.resolve(name));
  }

  /** A Markdown file of another folder. */
  static Document at(Path path) throws IOException {
    return new Document(path, Files.readString(path));
  }

  static List<Document> all() throws IOException {
    return all(".");
  }

  /** The documents in a folder below, and in the folders in it. */
  static List<Document> all(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(read(FOLDER.relativize(file.normalize()).toString()));
      }
      return documents;
    }
  }

  /**
   * The text with the content of each marked block made anew.
   *
   * @param content gives the content of a block by what its marker says
   */
  String with(Function<String, String> content) {
    return MARKED_BLOCK
        .matcher(text)
        .replaceAll(
            block ->
                Matcher.quoteReplacement(
                    "<!-- %s -->\n```%s\n%s```"
                        .formatted(block.group(1), block.group(2), content.apply(block.group(1)))));
  }

  void write(String newText) throws IOException {
    Files.writeString(path, newText);
  }

  /** The sections that headings of the second level begin, each with its heading. */
  List<String> sections() {
    List<String> parts = List.of(text.split("(?m)^## "));
    return parts.subList(1, parts.size());
  }

  /** The files that the text links to. */
  List<Path> links() {
    return LINK.matcher(text)
        .results()
        .map((MatchResult link) -> path.resolveSibling(link.group(1)).normalize())
        .toList();
  }
}
