package dev.fermata.processor.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A class file in a file manager that has no file system behind it.
 *
 * <p>The {@code Filer} gives back nothing that was written through it, so all reading comes first.
 */
record FilerClass(Filer filer, OutputPackages packages, WrittenClass written)
    implements OutputClass {
  @Override
  public boolean exists() {
    try (InputStream in = input()) {
      return in.read() >= 0;
    } catch (IOException missing) {
      return false; // there is no other way to ask a file manager
    }
  }

  @Override
  public byte[] read() throws IOException {
    try (InputStream in = input()) {
      return in.readAllBytes();
    }
  }

  @Override
  public void write(byte[] classFile) throws IOException {
    FileObject file =
        filer.createResource(
            StandardLocation.CLASS_OUTPUT,
            packages.nameFor(written),
            written.fileName(),
            written.nestHost());
    try (OutputStream out = file.openOutputStream()) {
      out.write(classFile);
    }
  }

  @Override
  public void delete() {
    // Nothing in memory outlives a failed build.
  }

  @Override
  public OutputClass hold() {
    return this; // the Filer can neither delete nor write a second time
  }

  @Override
  public void putBack() {
    // It was not taken away.
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  @Override
  public OutputClass sibling(String binaryName) {
    return new FilerClass(filer, packages, written.sibling(binaryName));
  }

  @Override
  public void deleteNested(Set<String> kept) {
    // Nothing in memory is left from an earlier build.
  }

  private InputStream input() throws IOException {
    FileObject file =
        filer.getResource(
            StandardLocation.CLASS_OUTPUT, packages.nameFor(written), written.fileName());
    if (file == null) {
      throw new NoSuchFileException(written.binaryName());
    }
    return file.openInputStream();
  }
}
