package dev.fermata.processor.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A class file that was taken away from its place, until it is written there in its final form.
 *
 * @param place where it was
 */
record HeldClass(OutputClass place, byte[] content) implements OutputClass {
  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public byte[] read() {
    return content.clone();
  }

  @Override
  public void write(byte[] classFile) throws IOException {
    place.write(classFile);
  }

  @Override
  public void delete() throws IOException {
    place.delete();
  }

  @Override
  public OutputClass hold() {
    return this;
  }

  @Override
  public void putBack() throws IOException {
    place.write(content);
  }

  @Override
  public Optional<Path> path() {
    return place.path();
  }

  @Override
  public OutputClass sibling(String binaryName) {
    return place.sibling(binaryName);
  }

  @Override
  public void deleteNested(Set<String> kept) throws IOException {
    place.deleteNested(kept);
  }
}
