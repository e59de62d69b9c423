package dev.fermata.processor.classfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The class files that this compilation wrote, read when they are asked for and only once. */
public final class UserClasses {
  private final Map<String, ClassFile> files;
  private final Map<String, byte[]> bytes = new HashMap<>();
  private final Map<String, ClassFacts> facts = new HashMap<>();

  /**
   * @param files the class files by their classes' internal names
   */
  public UserClasses(Map<String, ? extends ClassFile> files) {
    this.files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The internal names of all of them. */
  public Set<String> names() {
    return files.keySet();
  }

  /** Whether this compilation wrote the class. */
  public boolean contains(String internalName) {
    return files.containsKey(internalName);
  }

  /**
   * The class file as javac wrote it.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes(String internalName) {
    return bytes.computeIfAbsent(internalName, this::read);
  }

  /** What the class file declares. */
  public ClassFacts facts(String internalName) {
    return facts.computeIfAbsent(internalName, name -> ClassFacts.of(bytes(name)));
  }

  private byte[] read(String internalName) {
    try {
      return files.get(internalName).read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class file of " + internalName, e);
    }
  }
}
