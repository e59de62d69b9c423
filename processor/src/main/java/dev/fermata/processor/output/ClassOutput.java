package dev.fermata.processor.output;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the class files that javac has written. */
public final class ClassOutput {
  private final Filer filer;
  private final OutputPackages packages;
  private final FolderListings listings = new FolderListings();

  /**
   * @param filer knows javac's output folder, if it has one
   */
  public ClassOutput(Filer filer) {
    this.filer = filer;
    this.packages = new OutputPackages(filer);
  }

  /** The place of a class; whether something is there is for {@link OutputClass#exists()}. */
  public OutputClass locate(WrittenClass written) throws IOException {
    Optional<Path> inFolder = ResourcePath.of(folderFile(written));
    if (inFolder.isEmpty()) {
      return new FilerClass(filer, packages, written);
    }
    Optional<Path> besideSource =
        ResourcePath.of(written.source().toUri())
            .map(source -> source.resolveSibling(written.fileName()))
            .filter(Files::exists);
    return new PathClass(
        besideSource.isPresent() && isFresher(besideSource.get(), inFolder.get())
            ? besideSource.get()
            : inFolder.get(),
        listings);
  }

  /**
   * Writes a class file that javac knows nothing of.
   *
   * <p>It goes through the {@code Filer} if that writes to the same place: then a build tool that
   * watches it knows which class the file belongs to, and removes both together.
   *
   * @param place where it is to lie
   * @param generated what it is
   */
  public void writeGenerated(OutputClass place, WrittenClass generated, byte[] classFile)
      throws IOException {
    boolean reached = ResourcePath.of(folderFile(generated)).equals(place.path());
    OutputClass way = reached ? new FilerClass(filer, packages, generated) : place;
    way.write(classFile);
  }

  private URI folderFile(WrittenClass written) throws IOException {
    FileObject file =
        filer.getResource(
            StandardLocation.CLASS_OUTPUT, packages.nameFor(written), written.fileName());
    return file.toUri();
  }

  /**
   * Without {@code -d} javac writes beside the source, and nothing says whether there is a {@code
   * -d}. So of two files the one that was just written counts.
   */
  private static boolean isFresher(Path beside, Path inFolder) throws IOException {
    return !Files.exists(inFolder)
        || Files.getLastModifiedTime(beside).compareTo(Files.getLastModifiedTime(inFolder)) > 0;
  }
}
